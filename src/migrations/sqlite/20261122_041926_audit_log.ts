import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor_name\` text,
  	\`actor_id\` text,
  	\`actor_collection\` text,
  	\`actor_roles\` text,
  	\`subject\` text,
  	\`document_title\` text,
  	\`document_key\` text,
  	\`document_id\` text,
  	\`changes\` text,
  	\`concerns\` text,
  	\`status\` numeric,
  	\`times\` numeric,
  	\`door\` text,
  	\`address\` text,
  	\`agent\` text,
  	\`request_id\` text,
  	\`sequence\` numeric,
  	\`hash\` text,
  	\`entry\` text,
  	\`previous\` text,
  	\`signature\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_id_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_idx\` ON \`audit_log\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_id_idx\` ON \`audit_log\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_sequence_idx\` ON \`audit_log\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_entry_idx\` ON \`audit_log\` (\`entry\`);`)
  await db.run(sql`CREATE TABLE \`audit_standings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`voucher\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_standings_name_idx\` ON \`audit_standings\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`audit_standings_updated_at_idx\` ON \`audit_standings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_standings_created_at_idx\` ON \`audit_standings\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`audit_standings\`;`)
}
