import * as migration_20261121_213103_initial from './20261121_213103_initial.ts';

export const migrations = [
  {
    up: migration_20261121_213103_initial.up,
    down: migration_20261121_213103_initial.down,
    name: '20261121_213103_initial'
  },
];
