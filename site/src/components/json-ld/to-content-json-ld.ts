import { toHanoiIso } from '@ntm/shared';
import type { ArticleLeaf, CorrectionComment, NewsArticleLeaf, ReportLeaf, WithContext } from 'schema-dts';
import type { Content, SiteInfo, Translation } from '../../model/content.ts';
import { toShareImage } from '../head/to-share-image.ts';
import { describeExemplar } from './describe-exemplar.ts';
import { describeOfficialDocument } from './describe-official-document.ts';
import { describeProduct } from './describe-product.ts';
import { toPublisher } from './to-publisher.ts';

type Matter = NewsArticleLeaf | ArticleLeaf | ReportLeaf;

/** A document as schema.org has it: what every page says of itself, then what its type adds. */
export function toContentJsonLd(site: SiteInfo, content: Content): WithContext<Matter> {
  return {
    '@context': 'https://schema.org',
    ...describePage(site, content),
    ...describeMatter(site, content),
  };
}

/** A version in a minority language, tied to its original. */
export function toTranslationJsonLd(site: SiteInfo, translation: Translation): WithContext<Matter> {
  const { description: _original, ...content } = toContentJsonLd(site, translation.original);
  const url = site.url + translation.path;
  return {
    ...content,
    '@id': url,
    mainEntityOfPage: url,
    headline: translation.title,
    ...(translation.summary && { description: translation.summary }),
    inLanguage: translation.language.value,
    translationOfWork: { '@id': site.url + translation.original.path },
    ...(translation.translator && { translator: { '@type': 'Person', name: translation.translator } }),
  };
}

function describeMatter(site: SiteInfo, content: Content): Matter {
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

function describePage(site: SiteInfo, content: Content): Omit<ArticleLeaf, '@type'> {
  const url = site.url + content.path;
  const { organisation, corrections } = content;
  return {
    '@id': url,
    mainEntityOfPage: url,
    headline: content.title,
    description: content.summary,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    datePublished: toHanoiIso(content.firstPublishedAt),
    dateModified: toHanoiIso(content.revisedAt),
    image: [toShareImage(site.url, content.sharePicture).url],
    articleSection: content.themes.map((theme) => theme.shortTitle),
    contentLocation: content.localities.map(({ name }) => ({ '@type': 'Place' as const, name })),
    author: toAuthors(site, content),
    publisher: toPublisher(site),
    ...(organisation.name && {
      sourceOrganization: { '@type': 'Organization', name: organisation.name },
    }),
    ...(corrections.length > 0 && { correction: corrections.map(toCorrectionComment) }),
  };
}

function toAuthors(
  site: SiteInfo,
  { authors, source, organisation }: Content,
): NonNullable<ArticleLeaf['author']> {
  if (authors.length > 0)
    return authors.map(({ name, path }) => ({
      '@type': 'Person' as const,
      name,
      ...(path && { url: site.url + path }),
    }));
  return [{ '@type': 'Organization', name: source?.name ?? organisation.name }];
}

function toCorrectionComment({ at, publicText }: Content['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', text: publicText, datePublished: toHanoiIso(at) };
}
