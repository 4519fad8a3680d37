import type { Core } from '@strapi/strapi';
import { pruningHorizon, selectPrunable } from './select-prunable';
import { withVersions, type VersionOwner } from './version-table';

/** In the night, when nobody waits for the database. */
const TIME = '17 3 * * *';

/** Prunes versions by the stated rule (select-prunable.ts), document by document. */
export async function pruneVersions(strapi: Core.Strapi, now: Date): Promise<void> {
  const owners = await withVersions(strapi, async (versions) =>
    versions()
      .where('at', '<', pruningHorizon(now))
      .whereNull('published_at')
      .distinct('type', 'document_id'),
  );
  for (const owner of owners) await pruneDocument(strapi, owner, now);
}

/** A transaction for each document: writers do not wait for all of them. */
async function pruneDocument(strapi: Core.Strapi, owner: VersionOwner, now: Date): Promise<void> {
  await withVersions(strapi, async (versions) => {
    const all = await versions().where(owner).select('number', 'kind', 'at', 'published_at');
    const numbers = selectPrunable(all, now);
    if (numbers.length === 0) return;
    await versions().where(owner).whereIn('number', numbers).whereNull('published_at').delete();
  });
}

/** At every start, so that a machine which is off at night prunes too. */
export async function ensureVersionsPruned({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await pruneVersions(strapi, new Date());
}

export function pruneEveryNight(strapi: Core.Strapi): void {
  strapi.cron.add({
    pruneVersions: {
      task: () => pruneVersions(strapi, new Date()),
      options: { rule: TIME, tz: 'Asia/Ho_Chi_Minh' },
    },
  });
}
