import { articleLayout } from './article';
import { authorLayout } from './author';
import { figureLayout, recognitionLayout, sourceLayout, translationLayout } from './components';
import { achievementLayout, awardLayout } from './exemplar-components';
import { exemplarLayout } from './exemplar';
import { frontPageLayout } from './front-page';
import type { Layout } from './layout';
import { localityLayout } from './locality';
import { movementLayout } from './movement';
import { noticeLayout } from './notice';
import { ratingLayout, shopLinkLayout } from './ocop-components';
import { ocopProductLayout } from './ocop-product';
import { officialDocumentLayout } from './official-document';
import { organisationLayout } from './organisation';
import { producerLayout } from './producer';
import { redirectLayout } from './redirect';
import { siteSettingLayout } from './site-setting';
import { themeLayout } from './theme';

/** The layout of every type that an editor meets, by its identifier. */
export const TYPE_LAYOUTS: Readonly<Record<string, Layout>> = {
  'api::article.article': articleLayout,
  'api::exemplar.exemplar': exemplarLayout,
  'api::ocop-product.ocop-product': ocopProductLayout,
  'api::official-document.official-document': officialDocumentLayout,
  'api::theme.theme': themeLayout,
  'api::locality.locality': localityLayout,
  'api::organisation.organisation': organisationLayout,
  'api::author.author': authorLayout,
  'api::producer.producer': producerLayout,
  'api::movement.movement': movementLayout,
  'api::notice.notice': noticeLayout,
  'api::redirect.redirect': redirectLayout,
  'api::site-setting.site-setting': siteSettingLayout,
  'api::front-page.front-page': frontPageLayout,
};

/** The layout of every component, by its identifier. */
export const COMPONENT_LAYOUTS: Readonly<Record<string, Layout>> = {
  'media.figure': figureLayout,
  'text.source': sourceLayout,
  'text.translation': translationLayout,
  'locality.recognition': recognitionLayout,
  'exemplar.achievement': achievementLayout,
  'exemplar.award': awardLayout,
  'ocop.rating': ratingLayout,
  'ocop.shop-link': shopLinkLayout,
};
