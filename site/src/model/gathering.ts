import type { Choice } from '@ntm/shared';
import type { Card, Link, ListPage, Theme } from './content.ts';
import type { Picture } from './picture.ts';

/** What belongs to an entry of a registry, to a language or to a month. */
interface GatheringBase {
  readonly name: string;
  readonly path: string;
  readonly description: string | null;
  readonly newest: ListPage;
}

export interface Recognition {
  readonly level: Choice;
  readonly criteria: string | null;
  readonly authority: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly year: number | null;
  readonly revokedOn: string | null;
  /** Whether that day has come. */
  readonly isRevoked: boolean;
  readonly note: string | null;
}

/** A recognition of a unit, on the page of another one. */
export interface UnitRecognition {
  readonly unit: Link;
  readonly recognition: Recognition;
}

export interface ThemeGathering extends GatheringBase {
  readonly kind: 'theme';
  readonly theme: Theme;
}

export interface LocalityGathering extends GatheringBase {
  readonly kind: 'locality';
  readonly label: string;
  readonly slug: string;
  readonly localityKind: Choice;
  /** Days; null where it is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Whether it exists no more. */
  readonly isFormer: boolean;
  readonly recognitions: readonly Recognition[];
  /** Of the units below it and of what these or it were before, newest first. */
  readonly gatheredRecognitions: readonly UnitRecognition[];
  readonly parent: Link | null;
  readonly predecessors: readonly Link[];
  readonly successors: readonly Link[];
  readonly children: readonly Link[];
  readonly exemplars: readonly Card[];
  readonly products: readonly Card[];
}

export interface OrganisationGathering extends GatheringBase {
  readonly kind: 'organisation';
  readonly slug: string;
  readonly organisationKind: Choice;
  readonly validTo: string | null;
  /** Whether it exists no more. */
  readonly isFormer: boolean;
  readonly successors: readonly Link[];
  readonly website: string | null;
  readonly logo: Picture | null;
}

export interface AuthorGathering extends GatheringBase {
  readonly kind: 'author';
  readonly role: string | null;
  readonly organisation: Link | null;
  readonly photo: Picture | null;
}

export interface ProducerGathering extends GatheringBase {
  readonly kind: 'producer';
  readonly producerKind: Choice;
  readonly locality: Link | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly website: string | null;
}

/** A movement, a minority language or a month has nothing of its own but its name. */
export interface PlainGathering extends GatheringBase {
  readonly kind: 'movement' | 'language' | 'month';
}

export type GatheringPage =
  | ThemeGathering
  | LocalityGathering
  | OrganisationGathering
  | AuthorGathering
  | ProducerGathering
  | PlainGathering;

/** A unit on the board of localities. */
export interface LocalityRow {
  readonly name: string;
  readonly label: string;
  readonly path: string;
  readonly kind: Choice;
  /** Whether the unit exists today. */
  readonly isCurrent: boolean;
  /** The recognitions that hold, highest first. */
  readonly levels: readonly Choice[];
  /** How many public documents its page gathers. */
  readonly documents: number;
}
