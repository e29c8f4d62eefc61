import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`key_ending\` text;`)
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`key_made_at\` text;`)
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`last_used\` text;`)
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`key_digest\` text;`)
  await db.run(sql`CREATE INDEX \`api_clients_key_digest_idx\` ON \`api_clients\` (\`key_digest\`);`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`enable_a_p_i_key\`;`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`api_key\`;`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`api_key_index\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`api_clients_key_digest_idx\`;`)
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`enable_a_p_i_key\` integer;`)
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`api_key\` text;`)
  await db.run(sql`ALTER TABLE \`api_clients\` ADD \`api_key_index\` text;`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`key_ending\`;`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`key_made_at\`;`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`last_used\`;`)
  await db.run(sql`ALTER TABLE \`api_clients\` DROP COLUMN \`key_digest\`;`)
}
