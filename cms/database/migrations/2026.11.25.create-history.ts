import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** Tables of what documents said before (`cms/src/history`) and of who has one open (`cms/src/presence`). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('ntm_version', (table) => {
    table.string('type').notNullable();
    table.string('document_id').notNullable();
    table.integer('number').notNullable();
    table.string('kind').notNullable().index();
    table.string('at').notNullable().index();
    table.string('by_id');
    table.text('by_name');
    table.text('title');
    table.integer('origin');
    table.string('published_at');
    table.string('digest').notNullable();
    table.text('content', 'longtext').notNullable();
    table.primary(['type', 'document_id', 'number']);
  });
  await knex.schema.createTable('ntm_presence', (table) => {
    table.string('type').notNullable();
    table.string('document_id').notNullable();
    table.string('session').notNullable();
    table.string('user_id').notNullable();
    table.text('user_name').notNullable();
    table.string('since').notNullable();
    table.string('editing_since');
    table.string('seen_at').notNullable().index();
    table.primary(['type', 'document_id', 'session']);
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const name of ['ntm_presence', 'ntm_version']) await knex.schema.dropTable(name);
}
