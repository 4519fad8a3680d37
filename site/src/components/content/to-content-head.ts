import { FEEDS } from '@ntm/shared';
import { sections } from '../../i18n/content.ts';
import { themes as words } from '../../i18n/vi.ts';
import type { Content, SiteInfo, Translation } from '../../model/content.ts';
import type { PageHead } from '../head/page-head.ts';
import { toContentJsonLd, toTranslationJsonLd } from '../json-ld/to-content-json-ld.ts';
import { toTrail } from './to-trail.ts';

/** The head of a document's page. */
export function toContentHead(site: SiteInfo, content: Content): PageHead {
  return {
    title: content.title,
    description: content.summary,
    path: content.path,
    picture: content.sharePicture,
    trail: toTrail(content),
    feeds: [
      { title: sections[content.type].name, path: FEEDS.type(content.type) },
      ...content.themes.map(({ shortTitle, slug }) => ({
        title: words.feedName(shortTitle),
        path: FEEDS.theme(slug),
      })),
    ],
    versions: toVersions(content),
    article: { publishedAt: content.firstPublishedAt, revisedAt: content.revisedAt },
    jsonLd: [toContentJsonLd(site, content)],
  };
}

/** The head of the page of a version in a minority language. */
export function toTranslationHead(site: SiteInfo, translation: Translation): PageHead {
  const { language, original } = translation;
  return {
    ...toContentHead(site, original),
    title: translation.title,
    titleLanguage: language.value,
    description: translation.summary ?? original.summary,
    path: translation.path,
    jsonLd: [toTranslationJsonLd(site, translation)],
  };
}

function toVersions({ translations, path }: Content): { language: string; path: string }[] {
  if (translations.length === 0) return [];
  return [
    { language: 'vi', path },
    ...translations.map((version) => ({ language: version.language.value, path: version.path })),
  ];
}
