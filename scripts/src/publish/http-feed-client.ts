import {
  CHANGES_PATH,
  mediaPath,
  parseBy,
  parseChangesPage,
  REPORTS_PATH,
  UPLOADS_PATH,
  wireUploads,
  type WireChangesPage,
  type WirePublicationReport,
} from '@ntm/shared';
import { MediaMissing, MediaUnavailable, type FeedClient } from '@ntm/site/store';

import { log } from './log.ts';

/** Small enough that the next page is made while this one is kept, from the first on. */
const PAGE_LIMIT = 200;
const TIMEOUT = 30_000;
/** For so long the CMS may wait for a change before it answers that there is none. */
const WAIT_SECONDS = 2;
/** A wait that is still not over so long after its time is given up: the next look finds out what is wrong. */
const LATE_MILLISECONDS = 5_000;

/** The CMS answered, and not with what was asked for. */
export class CmsRefused extends Error {
  readonly status: number;

  constructor(path: string, status: number, body: string) {
    super(`the CMS answers ${status} to ${path}: ${body.slice(0, 300)}`);
    this.name = 'CmsRefused';
    this.status = status;
  }
}

/** There is no CMS to talk to, or not yet. */
export class CmsUnreachable extends Error {
  constructor(reason: string, options: ErrorOptions) {
    super(`the CMS cannot be reached: ${reason}`, options);
    this.name = 'CmsUnreachable';
  }
}

/** The change feed over HTTP, and where the publisher's reports go. */
export interface CmsClient extends FeedClient {
  /**
   * Waits for some seconds at most until the CMS has anything else than what is known here.
   * @param signal ends the wait
   * @returns whether it has; a CMS that does not wait may say at once that it has not
   * @throws what `fetchChanges` throws
   */
  awaitChange(known: { epoch: string; after: number }, signal: AbortSignal): Promise<boolean>;
  sendReport(report: WirePublicationReport): Promise<void>;
}

/**
 * @param options.timeout milliseconds that an answer may take
 * @param options.readToken is asked at every call: the CMS may have made a new token since
 */
export function createCmsClient(options: {
  cmsUrl: string;
  readToken: () => Promise<string>;
  timeout?: number;
}): CmsClient {
  const timeout = options.timeout ?? TIMEOUT;
  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const token = await options.readToken().catch((cause: unknown) => {
      throw new CmsUnreachable('it has not made its token yet; start it once', { cause });
    });
    // It stands beside the CMS: compressing for it would take longer than the way.
    const headers = { ...init.headers, 'accept-encoding': 'identity', authorization: `Bearer ${token}` };
    return fetch(new URL(path, options.cmsUrl), {
      signal: AbortSignal.timeout(timeout),
      ...init,
      headers,
    }).catch((cause: Error) => {
      throw new CmsUnreachable(cause.cause instanceof Error ? cause.cause.message : cause.message, { cause });
    });
  }
  async function refuse(path: string, response: Response): Promise<never> {
    throw new CmsRefused(path, response.status, await response.text());
  }
  function readJson(response: Response): Promise<unknown> {
    return response.json().catch((cause: unknown) => {
      throw new CmsUnreachable('its answer broke off', { cause });
    });
  }
  async function fetchBytes(path: string, documentId: string): Promise<Uint8Array> {
    const response = await request(path);
    if (response.status === 404) throw new MediaMissing(documentId);
    if (!response.ok) throw new MediaUnavailable(documentId, `status ${response.status}`);
    return await response.bytes().catch((cause: unknown) => {
      throw new MediaUnavailable(documentId, 'it broke off', { cause });
    });
  }
  return {
    async fetchChanges(after) {
      const path = `${CHANGES_PATH}?after=${after}&limit=${PAGE_LIMIT}`;
      const response = await request(path);
      return response.ok ? ((await readJson(response)) as WireChangesPage) : refuse(path, response);
    },
    async awaitChange({ epoch, after }, signal) {
      const known = new URLSearchParams({
        after: String(after),
        epoch,
        limit: '1',
        wait: String(WAIT_SECONDS),
      });
      const path = `${CHANGES_PATH}?${known.toString()}`;
      const late = AbortSignal.timeout(WAIT_SECONDS * 1000 + Math.min(timeout, LATE_MILLISECONDS));
      const response = await request(path, { signal: AbortSignal.any([signal, late]) });
      if (!response.ok) return refuse(path, response);
      const page = parseChangesPage(await readJson(response));
      return page.head !== after || page.epoch !== epoch;
    },
    fetchMedia: (documentId) => fetchBytes(mediaPath(documentId), documentId),
    async fetchUploads() {
      const response = await request(UPLOADS_PATH);
      return response.ok ? parseBy(wireUploads, 'uploads', await readJson(response)) : refuse(UPLOADS_PATH, response); // prettier-ignore
    },
    fetchUpload: (documentId) => fetchBytes(`${UPLOADS_PATH}/${documentId}`, documentId),
    onProgress(done, total) {
      if (total > 4) log.info(`pictures and files ${done}/${total}`);
    },
    async sendReport(report) {
      const headers = { 'content-type': 'application/json' };
      const response = await request(REPORTS_PATH, { method: 'POST', headers, body: JSON.stringify(report) });
      if (!response.ok) await refuse(REPORTS_PATH, response);
    },
  };
}
