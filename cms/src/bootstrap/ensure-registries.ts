import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { applyWhenChanged } from './apply-when-changed';
import { readYaml } from './read-yaml';
import { seedRegistry, type Registry, type Row } from './seed-registry';

type SeedFile = Omit<Registry, 'rows'> & { readonly file: string };

const SEED_FILES: readonly SeedFile[] = [
  {
    file: 'themes.yaml',
    uid: 'api::theme.theme',
    identity: ['code'],
    references: {},
  },
  {
    file: 'movements.yaml',
    uid: 'api::movement.movement',
    identity: ['slug'],
    references: {},
  },
  {
    file: 'organisations.yaml',
    uid: 'api::organisation.organisation',
    identity: ['slug'],
    references: { successors: 'api::organisation.organisation' },
  },
  {
    file: 'localities.yaml',
    uid: 'api::locality.locality',
    identity: ['code', 'validFrom'],
    references: {
      parent: 'api::locality.locality',
      successors: 'api::locality.locality',
    },
  },
];

/**
 * Themes, movements, organisations, localities and the site's own particulars, from `seeds/`; again only when an upgrade
 * brings other seeds.
 */
export async function ensureRegistries({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const folder = path.join(strapi.dirs.app.root, 'seeds');
  for (const { file, ...registry } of SEED_FILES) {
    const place = path.join(folder, file);
    await applyWhenChanged(strapi, `seeds ${file}`, await readFile(place, 'utf8'), async () => {
      await seedRegistry(strapi, { ...registry, rows: await readYaml<Row[]>(place) });
    });
  }
  const settings = strapi.documents('api::site-setting.site-setting');
  if (await settings.findFirst()) return;
  await settings.create({
    data: await readYaml(path.join(folder, 'site-setting.yaml')),
  });
}
