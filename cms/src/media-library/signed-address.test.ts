import { describe, expect, it } from 'vitest';
import { isValidAddress, signAddress } from './signed-address';

const KEY = 'khoa-thu';
const NOW = Date.parse('2026-03-09T02:20:00Z');
const HOUR = 3_600_000;

function read(address: string) {
  const { pathname, searchParams } = new URL(address, 'http://cms');
  return {
    name: decodeURIComponent(pathname.replace('/uploads/', '')),
    until: Number(searchParams.get('until')),
    signature: searchParams.get('signature') ?? '',
  };
}

describe('a signed address', () => {
  const address = read(signAddress('/uploads/ruong_0a1b.jpg', KEY, NOW));

  it('opens its file for an hour at least, and two at most', () => {
    expect(address.name).toBe('ruong_0a1b.jpg');
    expect(isValidAddress(address, KEY, NOW + HOUR - 1)).toBe(true);
    expect(isValidAddress(address, KEY, NOW + 2 * HOUR)).toBe(false);
  });

  it('is the same within the hour, also for an address that is signed already', () => {
    const again = signAddress(signAddress('/uploads/ruong_0a1b.jpg', KEY, NOW), KEY, NOW + 60_000);
    expect(read(again)).toEqual(address);
  });

  it('opens no other file, no later, and with no other key', () => {
    expect(isValidAddress({ ...address, name: 'khac_0a1b.jpg' }, KEY, NOW)).toBe(false);
    expect(isValidAddress({ ...address, until: address.until + HOUR }, KEY, NOW)).toBe(false);
    expect(isValidAddress({ ...address, until: Number.NaN }, KEY, NOW)).toBe(false);
    expect(isValidAddress({ ...address, signature: '' }, KEY, NOW)).toBe(false);
    expect(isValidAddress(address, 'khoa-khac', NOW)).toBe(false);
  });
});
