import type {
  ArticleLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  NewsArticleLeaf,
  NewsMediaOrganizationLeaf,
  ProfilePageLeaf,
  ReportLeaf,
  WebSiteLeaf,
  WithContext,
} from 'schema-dts';

/** What the pages of the site are or hold, as https://schema.org describes it. */
export type JsonLd = WithContext<
  | ArticleLeaf
  | BreadcrumbListLeaf
  | CollectionPageLeaf
  | NewsArticleLeaf
  | NewsMediaOrganizationLeaf
  | ProfilePageLeaf
  | ReportLeaf
  | WebSiteLeaf
>;

/** JSON for a `<script>`: no text in it can end the element. */
export function toJsonLdScript(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
