import type { Core } from '@strapi/strapi';
import type { ContentType } from '@ntm/shared';
import type { Identities } from '../resolve-references';
import type { SampleDocument } from '../sample-document';
import type { SampleLibrary } from '../sample-library';

/** How the sample's documents of one type become drafts; what all types share is `create-draft.ts`. */
export interface Importer<Document extends SampleDocument = SampleDocument> {
  readonly type: ContentType;
  /** The folder of `sample/` with one file a document. */
  readonly folder: string;
  /** What readers call the document. */
  headlineOf(document: Document): string;
  /** The attributes that this type alone has. */
  toOwnData(document: Document, strapi: Core.Strapi, library: SampleLibrary): Promise<object>;
  /** Attributes that name other documents of the sample, all of which have a draft by then. */
  toLinkedData?(document: Document, identities: Identities): object;
}
