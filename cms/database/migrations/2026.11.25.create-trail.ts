import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

const NAME = 'ntm_trail';
const REFUSAL = 'the trail is append-only';

/**
 * The trail of who did what; `cms/src/trail` writes and reads it. Its rows can't be changed or deleted, by triggers
 * that each database words in its own way.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable(NAME, (table) => {
    table.increments('id');
    table.string('at').notNullable().index();
    table.string('kind').notNullable().index();
    table.boolean('override').notNullable();
    table.string('actor_kind').notNullable();
    table.string('actor_id');
    table.string('actor_name').notNullable();
    table.string('actor_role');
    table.string('type');
    table.string('document_id');
    table.string('title', 500);
    table.string('from_stage');
    table.string('to_stage');
    table.text('reason');
    table.text('detail', 'longtext');
    table.index(['document_id', 'type']);
  });
  await (isPostgres(knex) ? protectOnPostgres(knex) : protectOnSqlite(knex));
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable(NAME);
}

function isPostgres(knex: Knex): boolean {
  return (knex.client as { dialect: string }).dialect === 'postgresql';
}

async function protectOnSqlite(knex: Knex): Promise<void> {
  for (const action of ['update', 'delete']) {
    await knex.raw(
      `CREATE TRIGGER ${NAME}_no_${action} BEFORE ${action} ON ${NAME} BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`,
    );
  }
}

async function protectOnPostgres(knex: Knex): Promise<void> {
  await knex.raw(
    `CREATE OR REPLACE FUNCTION ${NAME}_refuse() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION '${REFUSAL}'; END $$`,
  );
  await knex.raw(
    `CREATE TRIGGER ${NAME}_no_change BEFORE UPDATE OR DELETE ON ${NAME} FOR EACH ROW EXECUTE FUNCTION ${NAME}_refuse()`,
  );
}
