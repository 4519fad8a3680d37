import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/**
 * Tables of the change feed (design §4) and of the publisher's reports; `cms/src/publication` reads and
 * writes them.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('ntm_feed_counter', (table) => {
    table.integer('id').primary();
    table.string('epoch').notNullable();
    table.integer('seq').notNullable();
    table.string('wire_form').notNullable();
  });
  await knex.schema.createTable('ntm_feed_change', (table) => {
    table.string('type').notNullable();
    table.string('document_id').notNullable();
    table.integer('seq').notNullable().index();
    table.string('action').notNullable();
    table.text('document', 'longtext');
    table.string('stamp');
    table.string('live_at');
    table.primary(['type', 'document_id']);
  });
  await knex.schema.createTable('ntm_feed_reference', (table) => {
    table.string('from_type').notNullable();
    table.string('from_id').notNullable();
    table.string('media_id').notNullable().index();
    table.primary(['from_type', 'from_id', 'media_id']);
  });
  await knex.schema.createTable('ntm_publication', (table) => {
    table.string('id').primary();
    table.string('epoch').notNullable();
    table.string('outcome').notNullable();
    table.string('started_at').notNullable().index();
    table.text('report', 'longtext').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const name of ['ntm_publication', 'ntm_feed_reference', 'ntm_feed_change', 'ntm_feed_counter']) {
    await knex.schema.dropTable(name);
  }
}
