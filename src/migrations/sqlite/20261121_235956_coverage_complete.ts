import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`coverage_snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`method\` text NOT NULL,
  	\`computed_at\` text NOT NULL,
  	\`effective\` numeric,
  	\`reach\` numeric,
  	\`breadth\` numeric,
  	\`with_plans_effective\` numeric,
  	\`revision\` text,
  	\`portfolio\` text NOT NULL,
  	\`origins\` text NOT NULL,
  	\`now\` text NOT NULL,
  	\`with_plans\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`coverage_snapshots_key_idx\` ON \`coverage_snapshots\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`coverage_snapshots_number_idx\` ON \`coverage_snapshots\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`coverage_snapshots_date_idx\` ON \`coverage_snapshots\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`coverage_snapshots_updated_at_idx\` ON \`coverage_snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`coverage_snapshots_created_at_idx\` ON \`coverage_snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`coverage_methods\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` text NOT NULL,
  	\`used_from\` text NOT NULL,
  	\`method\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`coverage_methods_version_idx\` ON \`coverage_methods\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`coverage_methods_updated_at_idx\` ON \`coverage_methods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`coverage_methods_created_at_idx\` ON \`coverage_methods\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`coverage_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`touched\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`coverage_changes_updated_at_idx\` ON \`coverage_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`coverage_changes_created_at_idx\` ON \`coverage_changes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`grant_ends\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_grant_ends\` text;`)
  await db.run(sql`ALTER TABLE \`needs_cells\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`_needs_v_version_cells\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`is_pending\` integer;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`marked_at\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`national_hash\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`portfolio\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`origins\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`documents\` text;`)
  await db.run(sql`CREATE INDEX \`coverage_results_is_pending_idx\` ON \`coverage_results\` (\`is_pending\`);`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`now\`;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`with_plans\`;`)
  await db.run(sql`ALTER TABLE \`need_template_cells\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`_need_template_v_version_cells\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` ADD \`evidence_factors_source\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` ADD \`evidence_factors_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` ADD \`level_weights_source\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` ADD \`level_weights_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` ADD \`arenas_source\` text;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` ADD \`arenas_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` ADD \`version_evidence_factors_source\` text;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` ADD \`version_evidence_factors_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` ADD \`version_level_weights_source\` text;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` ADD \`version_level_weights_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` ADD \`version_arenas_source\` text;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` ADD \`version_arenas_year\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`coverage_snapshots\`;`)
  await db.run(sql`DROP TABLE \`coverage_methods\`;`)
  await db.run(sql`DROP TABLE \`coverage_changes\`;`)
  await db.run(sql`DROP INDEX \`coverage_results_is_pending_idx\`;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`now\` text NOT NULL;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` ADD \`with_plans\` text NOT NULL;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`is_pending\`;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`marked_at\`;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`national_hash\`;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`portfolio\`;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`origins\`;`)
  await db.run(sql`ALTER TABLE \`coverage_results\` DROP COLUMN \`documents\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`grant_ends\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_grant_ends\`;`)
  await db.run(sql`ALTER TABLE \`needs_cells\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`_needs_v_version_cells\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`need_template_cells\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`_need_template_v_version_cells\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` DROP COLUMN \`evidence_factors_source\`;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` DROP COLUMN \`evidence_factors_year\`;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` DROP COLUMN \`level_weights_source\`;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` DROP COLUMN \`level_weights_year\`;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` DROP COLUMN \`arenas_source\`;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` DROP COLUMN \`arenas_year\`;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` DROP COLUMN \`version_evidence_factors_source\`;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` DROP COLUMN \`version_evidence_factors_year\`;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` DROP COLUMN \`version_level_weights_source\`;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` DROP COLUMN \`version_level_weights_year\`;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` DROP COLUMN \`version_arenas_source\`;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` DROP COLUMN \`version_arenas_year\`;`)
}
