import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

const NAME = 'ntm_feed_change_not_live_index';

/**
 * A report of a publication marks the changes that it put live: a few, which are found without reading the whole feed while
 * editors wait.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('ntm_feed_change', (table) => {
    table.index(['live_at', 'seq'], NAME, { predicate: knex.whereNull('live_at') });
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('ntm_feed_change', (table) => table.dropIndex(['live_at', 'seq'], NAME));
}
