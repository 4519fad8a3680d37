import type {
  DeletedDocument,
  PresenceAnswer,
  Restored,
  StaleDetails,
  VersionsDifference,
  VersionsPage,
  VersionSummary,
} from '@ntm/shared';
import { BASE_VERSION_HEADER } from '@ntm/shared';
import type { Answer, CmsClient } from '../harness/admin-client.ts';
import type { Saved } from './desk.ts';

const COLLECTIONS = '/content-manager/collection-types';

export interface Stale {
  readonly error: { readonly status: number; readonly message: string; readonly details: StaleDetails };
}

/** What one person of the newsroom does with versions, over HTTP. */
export class HistoryDesk {
  readonly client: CmsClient;

  constructor(client: CmsClient) {
    this.client = client;
  }

  /** Saves as the desk does: saying which version it started from, where `base` is given. */
  save<Body = Saved>(
    documentId: string,
    values: object,
    base?: number,
    type = 'article',
  ): Promise<Answer<Body>> {
    const path = `${COLLECTIONS}/api::${type}.${type}/${documentId}`;
    return this.client.request<Body>('PUT', path, values, toHeaders(base));
  }

  act<Body = unknown>(
    documentId: string,
    action: string,
    base?: number,
    type = 'article',
  ): Promise<Answer<Body>> {
    const path = `${COLLECTIONS}/api::${type}.${type}/${documentId}/actions/${action}`;
    return this.client.request<Body>('POST', path, {}, toHeaders(base));
  }

  async list(documentId: string, type = 'article'): Promise<readonly VersionSummary[]> {
    return (await this.ask<VersionsPage>(documentId, '', type)).body.versions;
  }

  async compare(documentId: string, query: string, type = 'article'): Promise<VersionsDifference> {
    return (await this.ask<VersionsDifference>(documentId, `/difference?${query}`, type)).body;
  }

  ask<Body = unknown>(documentId: string, rest = '', type = 'article'): Promise<Answer<Body>> {
    return this.client.request<Body>('GET', `/history/api::${type}.${type}/${documentId}${rest}`);
  }

  restore<Body = Restored>(
    documentId: string,
    number: number,
    { base, type = 'article' }: { base?: number; type?: string } = {},
  ): Promise<Answer<Body>> {
    const path = `/history/api::${type}.${type}/${documentId}/restore`;
    return this.client.request<Body>('POST', path, { number }, toHeaders(base));
  }

  async listDeleted(): Promise<Answer<DeletedDocument[]>> {
    return this.client.request('GET', '/history');
  }

  /** A sign of life of a window with the story open. */
  async show(documentId: string, session: string, isEditing = false): Promise<PresenceAnswer> {
    const path = `/presence/api::article.article/${documentId}/${session}`;
    return (await this.client.request<PresenceAnswer>('POST', path, { isEditing })).body;
  }

  leave(documentId: string, session: string): Promise<Answer<unknown>> {
    return this.client.request('DELETE', `/presence/api::article.article/${documentId}/${session}`);
  }
}

function toHeaders(base: number | undefined): Record<string, string> {
  return base === undefined ? {} : { [BASE_VERSION_HEADER]: String(base) };
}
