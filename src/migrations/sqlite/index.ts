import * as migration_20261121_213103_initial from './20261121_213103_initial.ts';
import * as migration_20261121_235956_coverage_complete from './20261121_235956_coverage_complete.ts';
import * as migration_20261122_030053_sign_in from './20261122_030053_sign_in.ts';
import * as migration_20261122_032445_hashed_keys from './20261122_032445_hashed_keys.ts';
import * as migration_20261122_035000_open_id from './20261122_035000_open_id.ts';
import * as migration_20261122_035736_self_service from './20261122_035736_self_service.ts';
import * as migration_20261122_040759_second_factor from './20261122_040759_second_factor.ts';
import * as migration_20261122_041926_audit_log from './20261122_041926_audit_log.ts';
import * as migration_20261122_045119_session_kind from './20261122_045119_session_kind.ts';
import * as migration_20261122_063612_language_of_mails from './20261122_063612_language_of_mails.ts';
import * as migration_20261122_070201_change_journal from './20261122_070201_change_journal.ts';
import * as migration_20261122_075257_translation_indexes from './20261122_075257_translation_indexes.ts';
import * as migration_20261122_094222_editors_waiting from './20261122_094222_editors_waiting.ts';

export const migrations = [
  {
    up: migration_20261121_213103_initial.up,
    down: migration_20261121_213103_initial.down,
    name: '20261121_213103_initial',
  },
  {
    up: migration_20261121_235956_coverage_complete.up,
    down: migration_20261121_235956_coverage_complete.down,
    name: '20261121_235956_coverage_complete',
  },
  {
    up: migration_20261122_030053_sign_in.up,
    down: migration_20261122_030053_sign_in.down,
    name: '20261122_030053_sign_in',
  },
  {
    up: migration_20261122_032445_hashed_keys.up,
    down: migration_20261122_032445_hashed_keys.down,
    name: '20261122_032445_hashed_keys',
  },
  {
    up: migration_20261122_035000_open_id.up,
    down: migration_20261122_035000_open_id.down,
    name: '20261122_035000_open_id',
  },
  {
    up: migration_20261122_035736_self_service.up,
    down: migration_20261122_035736_self_service.down,
    name: '20261122_035736_self_service',
  },
  {
    up: migration_20261122_040759_second_factor.up,
    down: migration_20261122_040759_second_factor.down,
    name: '20261122_040759_second_factor',
  },
  {
    up: migration_20261122_041926_audit_log.up,
    down: migration_20261122_041926_audit_log.down,
    name: '20261122_041926_audit_log',
  },
  {
    up: migration_20261122_045119_session_kind.up,
    down: migration_20261122_045119_session_kind.down,
    name: '20261122_045119_session_kind',
  },
  {
    up: migration_20261122_063612_language_of_mails.up,
    down: migration_20261122_063612_language_of_mails.down,
    name: '20261122_063612_language_of_mails',
  },
  {
    up: migration_20261122_070201_change_journal.up,
    down: migration_20261122_070201_change_journal.down,
    name: '20261122_070201_change_journal',
  },
  {
    up: migration_20261122_075257_translation_indexes.up,
    down: migration_20261122_075257_translation_indexes.down,
    name: '20261122_075257_translation_indexes',
  },
  {
    up: migration_20261122_094222_editors_waiting.up,
    down: migration_20261122_094222_editors_waiting.down,
    name: '20261122_094222_editors_waiting'
  },
];
