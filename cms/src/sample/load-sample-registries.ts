import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { readYaml } from '../bootstrap/read-yaml';
import { seedRegistry, type Row } from '../bootstrap/seed-registry';

interface SampleRegistry {
  readonly uid: UID.CollectionType;
  readonly file: string;
  readonly references: Readonly<Record<string, UID.CollectionType>>;
}

const REGISTRIES: readonly SampleRegistry[] = [
  {
    uid: 'api::author.author',
    file: 'authors.yaml',
    references: { organisation: 'api::organisation.organisation' },
  },
  {
    uid: 'api::producer.producer',
    file: 'producers.yaml',
    references: { locality: 'api::locality.locality' },
  },
];

/** The registry entries that only the sample names. */
export async function loadSampleRegistries(strapi: Core.Strapi, folder: string): Promise<void> {
  for (const { uid, file, references } of REGISTRIES) {
    const rows = await readYaml<Row[]>(path.join(folder, file));
    await seedRegistry(strapi, { uid, rows, identity: ['slug'], references });
  }
}
