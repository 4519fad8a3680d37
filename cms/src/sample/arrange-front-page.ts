import type { Core } from '@strapi/strapi';
import { readYaml } from '../bootstrap/read-yaml';

interface SampleFrontPage {
  readonly lead: string;
  readonly picks: readonly string[];
}

/** The front page of the sample, from a file that names articles by slug. */
export async function arrangeFrontPage(
  strapi: Core.Strapi,
  file: string,
  findArticle: (slug: string) => string,
): Promise<void> {
  const { lead, picks } = await readYaml<SampleFrontPage>(file);
  const frontPage = strapi.documents('api::front-page.front-page');
  const data = { lead: findArticle(lead), picks: picks.map(findArticle) };
  const existing = await frontPage.findFirst();
  if (existing) await frontPage.update({ documentId: existing.documentId, data });
  else await frontPage.create({ data });
}
