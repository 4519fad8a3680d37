import { FEEDS } from '@ntm/shared';
import { themes as words } from '../../i18n/vi.ts';
import type { Article, SiteInfo, Translation } from '../../model/content.ts';
import type { PageHead } from '../head/page-head.ts';
import { toArticleJsonLd, toJsonLdScript, toTranslationJsonLd } from './to-json-ld.ts';

/** The head of an article's page. */
export function toArticleHead(site: SiteInfo, article: Article): PageHead {
  return {
    title: article.title,
    description: article.summary,
    path: article.path,
    picture: article.cover?.picture ?? article.gallery[0]?.picture ?? null,
    feeds: article.themes.map(({ shortTitle, slug }) => ({
      title: words.feedName(shortTitle),
      path: FEEDS.theme(slug),
    })),
    versions: toVersions(article),
    article: { publishedAt: article.firstPublishedAt, revisedAt: article.revisedAt },
    jsonLd: toJsonLdScript(toArticleJsonLd(site, article)),
  };
}

/** The head of the page of a version in a minority language. */
export function toTranslationHead(site: SiteInfo, translation: Translation): PageHead {
  const { language, original } = translation;
  return {
    ...toArticleHead(site, original),
    title: translation.title,
    titleLanguage: language.value,
    description: translation.summary ?? original.summary,
    path: translation.path,
    jsonLd: toJsonLdScript(toTranslationJsonLd(site, translation)),
  };
}

function toVersions({ translations, path }: Article): { language: string; path: string }[] {
  if (translations.length === 0) return [];
  return [
    { language: 'vi', path },
    ...translations.map((version) => ({ language: version.language.value, path: version.path })),
  ];
}
