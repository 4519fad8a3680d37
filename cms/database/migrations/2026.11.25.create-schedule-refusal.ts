import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** What could not be published at its time, and why; `cms/src/schedule` reads and writes it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('ntm_schedule_refusal', (table) => {
    table.string('type').notNullable();
    table.string('document_id').notNullable();
    table.string('state').notNullable();
    table.string('refused_at').notNullable();
    table.text('reason').notNullable();
    table.primary(['type', 'document_id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('ntm_schedule_refusal');
}
