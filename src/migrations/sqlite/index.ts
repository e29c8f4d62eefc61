import * as migration_20261121_213103_initial from './20261121_213103_initial.ts';
import * as migration_20261121_235956_coverage_complete from './20261121_235956_coverage_complete.ts';

export const migrations = [
  {
    up: migration_20261121_213103_initial.up,
    down: migration_20261121_213103_initial.down,
    name: '20261121_213103_initial',
  },
  {
    up: migration_20261121_235956_coverage_complete.up,
    down: migration_20261121_235956_coverage_complete.down,
    name: '20261121_235956_coverage_complete'
  },
];
