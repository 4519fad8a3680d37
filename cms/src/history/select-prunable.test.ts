import { describe, expect, it } from 'vitest';
import { selectPrunable, type Prunable } from './select-prunable';

const NOW = new Date('2026-06-15T05:00:00.000Z');

const version = (number: number, at: string, more: Partial<Prunable> = {}): Prunable => ({
  number,
  at: `${at}:00.000Z`,
  kind: 'save',
  published_at: null,
  ...more,
});

describe('what is pruned', () => {
  it('is nothing of the last 30 days', () => {
    const all = [
      version(1, '2026-05-16T06:00'),
      version(2, '2026-05-16T07:00'),
      version(3, '2026-06-14T01:00'),
    ];
    expect(selectPrunable(all, NOW)).toEqual([]);
  });

  it('is all but the last of a day in Hà Nội, up to a year', () => {
    const all = [
      version(1, '2026-03-01T16:00'),
      version(2, '2026-03-01T16:59'),
      // In Hà Nội it is the second of March.
      version(3, '2026-03-01T17:00'),
      version(4, '2026-03-02T16:00'),
      version(5, '2026-06-15T00:00'),
    ];
    expect(selectPrunable(all, NOW)).toEqual([3, 1]);
  });

  it('is all but the last of a month after a year', () => {
    const all = [
      version(1, '2024-02-01T03:00'),
      version(2, '2024-02-20T03:00'),
      version(3, '2024-03-02T03:00'),
      version(4, '2026-06-15T00:00'),
    ];
    expect(selectPrunable(all, NOW)).toEqual([1]);
  });

  it('is never what was published, the newest, or what a deletion kept', () => {
    const all = [
      version(1, '2020-01-01T01:00', { published_at: '2020-01-01T01:05:00.000Z' }),
      version(2, '2020-01-01T02:00'),
      version(3, '2020-01-01T03:00', { kind: 'deletion' }),
      version(4, '2020-01-01T04:00', { kind: 'restore' }),
    ];
    expect(selectPrunable(all, NOW)).toEqual([2]);
  });

  it('is a text that was set aside, after 30 days, and the line goes on without it', () => {
    const all = [
      version(1, '2026-03-01T01:00'),
      version(2, '2026-03-01T02:00', { kind: 'set-aside' }),
      version(3, '2026-06-14T01:00', { kind: 'set-aside' }),
    ];
    expect(selectPrunable(all, NOW)).toEqual([2]);
  });
});
