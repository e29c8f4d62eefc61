import * as migration_20261121_212216_initial from './20261121_212216_initial.ts';

export const migrations = [
  {
    up: migration_20261121_212216_initial.up,
    down: migration_20261121_212216_initial.down,
    name: '20261121_212216_initial'
  },
];
