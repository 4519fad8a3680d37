import { AsyncLocalStorage } from 'node:async_hooks';
import { currentActor } from '../trail/actor';
import { refuse, type Flaw } from './refusal';
import type { Write } from './rule';

/** What a withdrawal tells readers, and why it was decided, for the newsroom alone. */
export interface Wording {
  readonly publicText: string;
  readonly internalNote: string;
  /** ISO 8601; default: now. */
  readonly at?: string;
}

const ASKED: readonly (readonly ['publicText' | 'internalNote', string])[] = [
  ['publicText', 'Gỡ bài cần lời với bạn đọc: hiện ở địa chỉ cũ, mục Đính chính và RSS.'],
  ['internalNote', 'Gỡ bài cần ghi chú nội bộ: vì sao gỡ, ai quyết định. Không bao giờ rời khỏi toà soạn.'],
];

/** The wording that a write brings along, as `withdrawal` among its parameters; empty where it brings none. */
export function wordingOf({ params }: Write): Partial<Wording> {
  return params['withdrawal'] ?? {};
}

/**
 * Takes the wording out of a write, which Strapi would not know what to do with.
 * @throws ValidationError naming what a person has left out
 */
export function takeWording(write: Write): Partial<Wording> {
  const wording = wordingOf(write);
  const params = { ...write.params };
  delete params['withdrawal'];
  write.params = params;

  if (write.action === 'unpublish' && currentActor(write.strapi).kind !== 'system') {
    const flaws = ASKED.filter(([name]) => !isText(wording[name])).map(([name, message]): Flaw => ({
      path: [name],
      message,
    }));
    if (flaws.length > 0) throw refuse(flaws);
  }
  return wording;
}

/** Whether somebody wrote something there. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

const withdrawing = new AsyncLocalStorage<true>();

/** Runs `work` as the part of a withdrawal that makes its notice: nothing else may make one. */
export function whileWithdrawing<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return withdrawing.run(true, work);
}

export function isWithdrawing(): boolean {
  return withdrawing.getStore() === true;
}
