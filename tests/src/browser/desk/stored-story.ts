import { openDesk as openCms, type Saved } from '../../cms/desk.ts';
import { textPath, write } from '../../cms/newsroom.ts';
import type { Colleague } from '../../harness/editorial-user.ts';
import { getSharedCms } from '../../harness/shared-cms.ts';

/** A story that somebody saved without the panel. */
export interface StoredStory {
  readonly documentId: string;
  /** Of its form in the panel. */
  readonly address: string;
}

/** Saves a draft in a person's name. */
export async function storeDraft(person: Colleague, values: object): Promise<StoredStory> {
  const documentId = await write(person, values);
  return { documentId, address: `/admin${textPath(documentId)}` };
}

/** The same for a story that lacks nothing to be published. */
export async function storeStory(person: Colleague, title: string): Promise<StoredStory> {
  return storeDraft(person, (await openCms(getSharedCms())).story(title));
}

/** What the server has of a story. */
export async function readStored(person: Colleague, { documentId }: StoredStory, field: string) {
  const { body } = await person.request<Saved>('GET', textPath(documentId));
  return body.data[field];
}
