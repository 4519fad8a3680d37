import { createServer, type Server } from 'node:http';
import type { WirePublicationReport } from '@ntm/shared';

/** Publishing that has not worked for this long is out of order. */
const FAILING_AFTER = 60_000;

/** What the publisher tells of itself on its internal port. */
export interface HealthState {
  /** `failing`: nothing could be published for a minute, or the nightly comparison found a difference. */
  readonly status: 'starting' | 'ok' | 'failing';
  /** For how long, in seconds, the site has not been known to be what the CMS says. */
  readonly lagSeconds: number;
  readonly lastError: { readonly at: string; readonly message: string } | null;
  readonly lastPublication: Pick<WirePublicationReport, 'id' | 'startedAt' | 'finishedAt' | 'outcome' | 'seq'> | null; // prettier-ignore
  readonly lastComparison: Pick<WirePublicationReport, 'finishedAt' | 'outcome' | 'error'> | null;
}

/** How the publisher is, as of now. */
export class Health {
  readonly #now: () => number;
  #currentAt: number | null = null;
  /** Since when the site is not known to be current; null while it is. */
  #behindSince: number | null;
  #lastError: HealthState['lastError'] = null;
  #lastPublication: HealthState['lastPublication'] = null;
  #lastComparison: HealthState['lastComparison'] = null;

  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.#behindSince = now();
  }

  /** What is live is what the CMS says. */
  noteCurrent(): void {
    this.#currentAt = this.#now();
    this.#behindSince = null;
  }

  /** A publication takes or could not take place. */
  noteBehind(): void {
    this.#behindSince ??= this.#now();
  }

  noteError(message: string): void {
    this.noteBehind();
    this.#lastError = { at: new Date(this.#now()).toISOString(), message };
  }

  notePublication({ id, startedAt, finishedAt, outcome, seq, error }: WirePublicationReport): void {
    this.#lastPublication = { id, startedAt, finishedAt, outcome, seq };
    if (outcome === 'failed') this.noteError(error ?? 'failed');
  }

  noteComparison({ finishedAt, outcome, error }: WirePublicationReport): void {
    this.#lastComparison = { finishedAt, outcome, error };
  }

  get state(): HealthState {
    const lag = this.#behindSince === null ? 0 : this.#now() - this.#behindSince;
    const isFailing = lag > FAILING_AFTER || this.#lastComparison?.outcome === 'different';
    return {
      status: isFailing ? 'failing' : this.#currentAt === null ? 'starting' : 'ok',
      lagSeconds: Math.round(lag / 100) / 10,
      lastError: this.#lastError,
      lastPublication: this.#lastPublication,
      lastComparison: this.#lastComparison,
    };
  }
}

/** Answers every request with the state as JSON: 200 when all is well, else 503. */
export function createHealthServer(health: Health): Server {
  return createServer((_request, response) => {
    const { state } = health;
    response.writeHead(state.status === 'ok' ? 200 : 503, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(`${JSON.stringify(state, null, 2)}\n`);
  });
}
