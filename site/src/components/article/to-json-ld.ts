import { toHanoiIso } from '@ntm/shared';
import type { Article, SiteInfo, Translation } from '../../model/content.ts';
import { toShareImage } from '../head/to-share-image.ts';

type JsonLd = Record<string, unknown>;

/** An article as https://schema.org/NewsArticle. */
export function toArticleJsonLd(site: SiteInfo, article: Article): JsonLd {
  const url = site.url + article.path;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.summary,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    datePublished: toHanoiIso(article.firstPublishedAt),
    dateModified: toHanoiIso(article.revisedAt),
    image: [toShareImage(site.url, article.cover?.picture ?? article.gallery[0]?.picture).url],
    articleSection: article.themes.map((theme) => theme.shortTitle),
    contentLocation: article.localities.map(({ name }) => ({ '@type': 'Place', name })),
    author: toAuthors(article),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: site.name,
      url: `${site.url}/`,
      logo: `${site.url}/icon-512.png`,
    },
    ...(article.organisation.name
      ? { sourceOrganization: { '@type': 'Organization', name: article.organisation.name } }
      : {}),
    ...(article.corrections.length > 0 ? { correction: article.corrections.map(toCorrectionComment) } : {}),
  };
}

/** A version in a minority language, tied to its original. */
export function toTranslationJsonLd(site: SiteInfo, translation: Translation): JsonLd {
  const { '@id': original, ...article } = toArticleJsonLd(site, translation.original);
  const url = site.url + translation.path;
  return {
    ...article,
    '@id': url,
    mainEntityOfPage: url,
    headline: translation.title,
    description: translation.summary ?? undefined,
    inLanguage: translation.language.value,
    translationOfWork: { '@id': original },
    ...(translation.translator ? { translator: { '@type': 'Person', name: translation.translator } } : {}),
  };
}

/** JSON for a `<script>`: no text in it can end the element. */
export function toJsonLdScript(data: JsonLd): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

function toAuthors({ authors, source, organisation }: Article): JsonLd[] {
  if (authors.length > 0) return authors.map(({ name }) => ({ '@type': 'Person', name }));
  return [{ '@type': 'Organization', name: source?.name ?? organisation.name }];
}

function toCorrectionComment({ at, publicText }: Article['corrections'][number]): JsonLd {
  return { '@type': 'CorrectionComment', text: publicText, datePublished: toHanoiIso(at) };
}
