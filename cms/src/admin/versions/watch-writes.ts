import { BASE_VERSION_HEADER, VERSION_HEADER, type StaleDetails } from '@ntm/shared';
import { getBase, noteLoaded, setBase } from './base-versions';
import { keyOf, toContentWrite, toKeyOfRead, type ContentWrite } from './content-write';
import { createSignal } from './signal';

interface Refusal {
  readonly error?: { readonly details?: Partial<StaleDetails> };
}

/** A document is about to be sent. */
export const writeBegins = createSignal<ContentWrite>();
/** The server has what was typed. */
export const saveSucceeded = createSignal<ContentWrite>();
/** A document was not written, because somebody else wrote it meanwhile. */
export const writeWasStale = createSignal<ContentWrite & { readonly details: StaleDetails }>();

const NO_CONNECTION = {
  data: null,
  error: {
    status: 503,
    name: 'NoConnectionError',
    message:
      'Không có kết nối tới máy chủ. Chữ đã gõ vẫn còn trên màn hình và được giữ trên máy này; hãy thử lại khi có mạng.',
    details: {},
  },
};

/**
 * Puts itself around every request by which the desk writes a document, Strapi's own among them: it carries the version that
 * it started from, and what becomes of it is told to those who keep the text.
 */
export const watchWrites = (): void => {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const method = init?.method ?? 'GET';
    const write = toContentWrite(url, method);
    if (!write) return noteRead(toKeyOfRead(url, method), await send(input, init));
    writeBegins.emit(write);
    const answer = await send(input, { ...init, headers: withBase(write, init?.headers) }).catch(
      tellNoConnection,
    );
    await tellOutcome(write, answer);
    return answer;
  };
};

const noteRead = (key: string | undefined, answer: Response): Response => {
  const version = answer.headers.get(VERSION_HEADER);
  if (key !== undefined && version !== null) noteLoaded(key, Number(version));
  return answer;
};

const withBase = (write: ContentWrite, given: HeadersInit | undefined): Headers => {
  const headers = new Headers(given);
  const key = keyOf(write);
  const base = key === undefined ? undefined : getBase(key);
  if (base !== undefined) headers.set(BASE_VERSION_HEADER, String(base));
  return headers;
};

/** What the browser says itself is English, and Strapi would show it. */
const tellNoConnection = (error: unknown): Response => {
  if (!(error instanceof TypeError)) throw error;
  return Response.json(NO_CONNECTION, { status: NO_CONNECTION.error.status });
};

const tellOutcome = async (write: ContentWrite, answer: Response): Promise<void> => {
  if (answer.ok) {
    const [key, version] = [keyOf(write), answer.headers.get(VERSION_HEADER)];
    if (key && version) setBase(key, Number(version));
    if (write.isSave) saveSucceeded.emit(write);
    return;
  }
  if (answer.status !== 409) return;
  const { error } = (await answer.clone().json()) as Refusal;
  if (error?.details?.kind === 'stale') {
    writeWasStale.emit({ ...write, details: error.details as StaleDetails });
  }
};
