import type { Core } from '@strapi/strapi';
import { uidOf } from '../publication/wire-types';
import { findFreeSlug } from './assign-slug';
import { describeLocality } from './describe-locality';
import { loadLocality, readLocality, type LocalityEntry, type WrittenLocality } from './read-locality';
import { bringsData, setData, type Rule, type Write } from './rule';

/**
 * A unit saved without a label gets one that nobody can mistake. A village, which the State gives no code, also gets a code
 * within its commune's (`02905-3`) and, as many have the same name, an address that names the commune.
 */
export const completeLocality: Rule = async (write, next) => {
  if (write.type === 'locality' && bringsData(write)) {
    const { values, parent } = await readLocality(write);
    if (lacksSomething(values)) {
      await fillIn(write, values, await loadLocality(write.strapi, parent));
    }
  }
  return next();
};

function lacksSomething({ kind, label, code, slug }: WrittenLocality['values']): boolean {
  return !label || (kind === 'thon' && (!code || !slug));
}

async function fillIn(
  write: Write,
  values: WrittenLocality['values'],
  parent: LocalityEntry | null,
): Promise<void> {
  const { name, kind, label, code, slug, validFrom, validTo } = values;
  if (!name || !kind) return;
  if (!label) setData(write, { label: describeLocality({ name, kind, validFrom, validTo, parent }) });
  if (kind !== 'thon' || !parent) return;
  if (!slug) setData(write, { slug: await findFreeSlug(write, `${name} ${parent.name}`) });
  if (!code) setData(write, { code: await nextCodeIn(write.strapi, parent) });
}

/** The number after the highest one; two communes of different times may have the same code. */
async function nextCodeIn(strapi: Core.Strapi, { code }: LocalityEntry): Promise<string> {
  const where = { code: { $startsWith: `${code}-` } };
  const villages = (await strapi.db
    .query(uidOf('locality'))
    .findMany({ select: ['code'], where })) as LocalityEntry[];
  const numbers = villages.map((village) => Number(village.code.slice(code.length + 1)) || 0);
  return `${code}-${Math.max(0, ...numbers) + 1}`;
}
