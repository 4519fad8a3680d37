import { LOCALITY_KINDS, ORGANISATION_KINDS, PRODUCER_KINDS, RECOGNITION_LEVELS, compareVietnamese, type WireAuthor, type WireLocality, type WireOrganisation, type WireProducer } from '@ntm/shared'; // prettier-ignore
import type { AuthorGathering, Card, Link, LocalityGathering, OrganisationGathering, ProducerGathering, Recognition, UnitRecognition } from '../model/content.ts'; // prettier-ignore
import type { Store } from './database.ts';
import { listOf } from './lists.ts';
import { getNewest } from './listed.ts';
import { getAll } from './reader.ts';
import { toCards } from './resolve-cards.ts';
import { resolveLink, resolveLinks, toChoice, toLink } from './resolve-links.ts';
import { resolvePicture } from './resolve-media.ts';
import { todayOf } from './today.ts';
import { listGathered } from './unit-relations.ts';

/** What a gathering says of its entry, without the list of what belongs to it. */
type Facts<Page> = Omit<Page, 'path' | 'newest'>;

/** Exemplars and products that a unit's page shows apart. */
const PER_TYPE = 12;

/** Recognitions of other units on a unit's page: below the province there are hundreds, which the board of units tells. */
const MOST_RECOGNITIONS = 48;

export function toLocalityFacts(store: Store, unit: WireLocality): Facts<LocalityGathering> {
  const { name, label, slug, validFrom, validTo } = unit;
  const others = getAll(store, 'locality');
  return {
    kind: 'locality',
    name,
    description: null,
    label,
    slug,
    localityKind: toChoice(LOCALITY_KINDS, unit.kind),
    validFrom,
    validTo,
    isFormer: isPast(store, validTo),
    recognitions: toRecognitions(store, unit),
    gatheredRecognitions: toGatheredRecognitions(store, unit, others),
    parent: resolveLink(store, 'locality', unit.parent),
    predecessors: toUnitLinks(others.filter(({ successors }) => successors.includes(unit.documentId))),
    successors: resolveLinks(store, 'locality', unit.successors),
    children: toUnitLinks(others.filter(({ parent }) => parent === unit.documentId)),
    exemplars: listedOf(store, unit, 'exemplar'),
    products: listedOf(store, unit, 'ocop-product'),
  };
}

export function toOrganisationFacts(
  store: Store,
  organisation: WireOrganisation,
): Facts<OrganisationGathering> {
  const { name, slug, validTo, website } = organisation;
  return {
    kind: 'organisation',
    name,
    description: null,
    slug,
    organisationKind: toChoice(ORGANISATION_KINDS, organisation.kind),
    validTo,
    isFormer: isPast(store, validTo),
    successors: resolveLinks(store, 'organisation', organisation.successors),
    website,
    logo: resolvePicture(store, organisation.logo)?.picture ?? null,
  };
}

export function toAuthorFacts(store: Store, author: WireAuthor): Facts<AuthorGathering> {
  const { name, role, bio } = author;
  return {
    kind: 'author',
    name,
    description: bio,
    role,
    organisation: resolveLink(store, 'organisation', author.organisation),
    photo: resolvePicture(store, author.photo)?.picture ?? null,
  };
}

export function toProducerFacts(store: Store, producer: WireProducer): Facts<ProducerGathering> {
  const { name, address, phone, website } = producer;
  return {
    kind: 'producer',
    name,
    description: null,
    producerKind: toChoice(PRODUCER_KINDS, producer.kind),
    locality: resolveLink(store, 'locality', producer.locality),
    address,
    phone,
    website,
  };
}

/** A unit's recognitions, newest first. */
export function toRecognitions(store: Store, { recognitions }: WireLocality): Recognition[] {
  return recognitions
    .map((recognition) => ({
      ...recognition,
      level: toChoice(RECOGNITION_LEVELS, recognition.level),
      // On the day itself it holds no more; the last day of a unit is still one of its days.
      isRevoked: recognition.revokedOn !== null && recognition.revokedOn <= todayOf(store).day,
    }))
    .sort(byNewest);
}

function toGatheredRecognitions(
  store: Store,
  unit: WireLocality,
  units: readonly WireLocality[],
): UnitRecognition[] {
  const [, ...others] = listGathered(unit.documentId, units);
  return others
    .sort((a, b) => compareVietnamese(a.label, b.label))
    .flatMap((other) =>
      toRecognitions(store, other).map((recognition) => ({ unit: toLink('locality', other), recognition })),
    )
    .sort((a, b) => byNewest(a.recognition, b.recognition))
    .slice(0, MOST_RECOGNITIONS);
}

function byNewest(a: Recognition, b: Recognition): number {
  const [first, second] = [a, b].map(({ decisionDate, year }) => decisionDate ?? String(year ?? ''));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? 1 : -1;
}

/** Whether a last day is over. */
function isPast(store: Store, day: string | null): boolean {
  return day !== null && day < todayOf(store).day;
}

function toUnitLinks(units: readonly WireLocality[]): Link[] {
  return [...units]
    .sort((a, b) => compareVietnamese(a.label, b.label))
    .map((unit) => toLink('locality', unit));
}

function listedOf(store: Store, unit: WireLocality, type: 'exemplar' | 'ocop-product'): Card[] {
  return toCards(
    store,
    getNewest(store, listOf.entry('locality', unit.documentId), { limit: PER_TYPE, type }),
  );
}
