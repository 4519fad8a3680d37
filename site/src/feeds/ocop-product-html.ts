import { formatDay } from '@ntm/shared';
import { productWords as words } from '../i18n/content.ts';
import type { OcopProduct, Rating } from '../model/content.ts';
import { toFactList, toHtmlText, toLinkHtml, toList, toSection, type Fact } from './html-pieces.ts';
import type { OwnHtml } from './own-html.ts';

/** The stars that hold and who makes it; then where to buy it, and the stars that it held once. */
export function toOcopProductHtml(product: OcopProduct, pageUrl: string): OwnHtml {
  const { currentRating, formerRatings, shopLinks, traceabilityUrl } = product;
  const shops = shopLinks.map(({ label, url }) => toLinkHtml(url, label, pageUrl));
  const trace = traceabilityUrl ? [toLinkHtml(traceabilityUrl, words.trace, pageUrl)] : [];
  const current = currentRating
    ? describeRating(words.stars(currentRating.stars), `${words.expiresOn}:`, currentRating)
    : words.noRating;
  const former = formerRatings.map((rating) =>
    describeRating(words.formerly(rating.stars), words.formerTerm, rating),
  );
  const parts = [
    toSection(words.buy, toList([...shops, ...trace])),
    toSection(words.history, toList(former)),
  ];
  return {
    above: toFactList([[words.rating, current], ...toProductFacts(product, pageUrl)]),
    below: parts.filter(Boolean).join('\n'),
  };
}

function toProductFacts(product: OcopProduct, pageUrl: string): Fact[] {
  const { producer } = product;
  const maker = `${toLinkHtml(producer.path, producer.name, pageUrl)} (${toHtmlText(producer.kind.label)})`;
  const facts: [string, string | null][] = [
    [words.address, producer.address],
    [words.phone, producer.phone],
    [words.group, product.label.label],
    [words.packaging, product.packaging],
    [words.price, product.price],
    [words.certifications, product.certifications],
  ];
  return [
    [words.producer, producer.name ? maker : null],
    ...facts.map(([name, text]): Fact => [name, text && toHtmlText(text)]),
  ];
}

/** A rating with the decision that it rests on. */
function describeRating(stars: string, term: string, rating: Rating): string {
  const { decisionNumber, decisionDate, authority, expiresOn } = rating;
  const decision = [
    ...(decisionNumber ? [words.decision(decisionNumber)] : []),
    `${words.decidedOn}: ${formatDay(decisionDate)}`,
    ...(authority ? [`${words.authority}: ${authority}`] : []),
    ...(expiresOn ? [`${term} ${formatDay(expiresOn)}`] : []),
  ];
  return toHtmlText(`${stars} (${decision.map(startLower).join('; ')})`);
}

function startLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
