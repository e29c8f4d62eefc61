import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`status\` numeric,
  	\`failures\` numeric NOT NULL,
  	\`failing_since\` text,
  	\`asked_at\` text,
  	\`next_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_address_idx\` ON \`link_checks\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_state_idx\` ON \`link_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_failing_since_idx\` ON \`link_checks\` (\`failing_since\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_next_at_idx\` ON \`link_checks\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`link_checks_texts_order_parent\` ON \`link_checks_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_texts_text_idx\` ON \`link_checks_texts\` (\`text\`);`)
  await db.run(sql`ALTER TABLE \`programs\` ADD \`proposed_at\` text;`)
  await db.run(sql`CREATE INDEX \`programs_proposed_at_idx\` ON \`programs\` (\`proposed_at\`);`)
  await db.run(sql`ALTER TABLE \`_programs_v\` ADD \`version_proposed_at\` text;`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_proposed_at_idx\` ON \`_programs_v\` (\`version_proposed_at\`);`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` ADD \`evidence_years\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` ADD \`version_evidence_years\` numeric DEFAULT 5 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`link_checks_texts\`;`)
  await db.run(sql`DROP INDEX \`programs_proposed_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`programs\` DROP COLUMN \`proposed_at\`;`)
  await db.run(sql`DROP INDEX \`_programs_v_version_version_proposed_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_programs_v\` DROP COLUMN \`version_proposed_at\`;`)
  await db.run(sql`ALTER TABLE \`coverage_settings\` DROP COLUMN \`evidence_years\`;`)
  await db.run(sql`ALTER TABLE \`_coverage_settings_v\` DROP COLUMN \`version_evidence_years\`;`)
}
