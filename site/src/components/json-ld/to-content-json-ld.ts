import { toHanoiIso } from '@ntm/shared';
import type { Content, SiteInfo, Translation } from '../../model/content.ts';
import { toShareImage } from '../head/to-share-image.ts';
import type { JsonLd } from './json-ld.ts';
import { describeExemplar } from './describe-exemplar.ts';
import { describeOfficialDocument } from './describe-official-document.ts';
import { describeProduct } from './describe-product.ts';

/** A document as schema.org has it: what every page says of itself, then what its type adds. */
export function toContentJsonLd(site: SiteInfo, content: Content): JsonLd {
  return { ...describePage(site, content), ...describeMatter(site, content) };
}

/** A version in a minority language, tied to its original. */
export function toTranslationJsonLd(site: SiteInfo, translation: Translation): JsonLd {
  const { '@id': original, ...content } = toContentJsonLd(site, translation.original);
  const url = site.url + translation.path;
  return {
    ...content,
    '@id': url,
    mainEntityOfPage: url,
    headline: translation.title,
    description: translation.summary ?? undefined,
    inLanguage: translation.language.value,
    translationOfWork: { '@id': original },
    ...(translation.translator ? { translator: { '@type': 'Person', name: translation.translator } } : {}),
  };
}

function describeMatter(site: SiteInfo, content: Content): JsonLd {
  switch (content.type) {
    case 'article':
      return { '@type': 'NewsArticle' };
    case 'exemplar':
      return describeExemplar(content);
    case 'ocop-product':
      return describeProduct(site, content);
    case 'official-document':
      return describeOfficialDocument(site, content);
  }
}

function describePage(site: SiteInfo, content: Content): JsonLd {
  const url = site.url + content.path;
  return {
    '@context': 'https://schema.org',
    '@id': url,
    mainEntityOfPage: url,
    headline: content.title,
    description: content.summary,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    datePublished: toHanoiIso(content.firstPublishedAt),
    dateModified: toHanoiIso(content.revisedAt),
    image: [toShareImage(site.url, content.cover?.picture ?? content.gallery[0]?.picture).url],
    articleSection: content.themes.map((theme) => theme.shortTitle),
    contentLocation: content.localities.map(({ name }) => ({ '@type': 'Place', name })),
    author: toAuthors(site, content),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: site.name,
      url: `${site.url}/`,
      logo: `${site.url}/icon-512.png`,
    },
    ...(content.organisation.name
      ? { sourceOrganization: { '@type': 'Organization', name: content.organisation.name } }
      : {}),
    ...(content.corrections.length > 0 ? { correction: content.corrections.map(toCorrectionComment) } : {}),
  };
}

function toAuthors(site: SiteInfo, { authors, source, organisation }: Content): JsonLd[] {
  if (authors.length > 0)
    return authors.map(({ name, path }) => ({
      '@type': 'Person',
      name,
      ...(path ? { url: site.url + path } : {}),
    }));
  return [{ '@type': 'Organization', name: source?.name ?? organisation.name }];
}

function toCorrectionComment({ at, publicText }: Content['corrections'][number]): JsonLd {
  return { '@type': 'CorrectionComment', text: publicText, datePublished: toHanoiIso(at) };
}
