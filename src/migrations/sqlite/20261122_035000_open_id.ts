import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`open_id_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`provider\` text NOT NULL,
  	\`issuer\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`open_id_links_user_idx\` ON \`open_id_links\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`open_id_links_fingerprint_idx\` ON \`open_id_links\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`open_id_links_updated_at_idx\` ON \`open_id_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`open_id_links_created_at_idx\` ON \`open_id_links\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`user_issuer_idx\` ON \`open_id_links\` (\`user_id\`,\`issuer\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`open_id_links\`;`)
}
