import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('DATABASE_URL', () => {
  it('is SQLite when it is absent or empty', () => {
    expect(readSettings({}).databaseUrl).toBeNull();
    expect(readSettings({ DATABASE_URL: '' }).databaseUrl).toBeNull();
  });

  it.each([
    'postgres://ntm:mat%20khau@db.example.vn:5432/ntm',
    'postgresql://ntm@localhost/ntm?sslmode=require',
  ])('takes %s', (url) => expect(readSettings({ DATABASE_URL: url }).databaseUrl).toBe(url));

  it.each([
    'mysql://ntm:bi-mat@host/ntm',
    'postgres://ntm:bi-mat@host',
    'postgres://ntm:bi-mat@host:port/ntm',
  ])('refuses %s without telling the password', (url) => {
    expect(() => readSettings({ DATABASE_URL: url })).toThrow(
      /^DATABASE_URL must be the address of a PostgreSQL/,
    );
    expect(() => readSettings({ DATABASE_URL: url })).not.toThrow(/bi-mat/);
  });
});
