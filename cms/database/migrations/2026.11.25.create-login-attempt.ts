import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** Failed log-ins by account and by address, so that a restart opens no locked door; `cms/src/accounts` keeps it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('ntm_login_attempt', (table) => {
    table.string('subject').primary();
    table.integer('failures').notNullable();
    table.string('first_at').notNullable();
    table.string('locked_until').index();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('ntm_login_attempt');
}
