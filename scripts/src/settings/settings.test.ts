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

describe('the settings', () => {
  it.each([
    [{ CMS_PORT: '4000', SITE_PORT: '4000' }, 4000],
    [{ CMS_PORT: '4321' }, 4321],
  ])('want two ports: %j', (env, port) => {
    expect(() => readSettings(env)).toThrow(
      `SITE_PORT must be another port than CMS_PORT (both are ${port})`,
    );
  });

  it.each(['password', 'PASSWORD1', 'password1', 'Password'])(
    'refuse the password %s, which Strapi would refuse, without repeating it',
    (ADMIN_PASSWORD) => {
      expect(() => readSettings({ ADMIN_PASSWORD })).toThrow(
        /^ADMIN_PASSWORD must have a lower case letter, an upper case letter and a digit$/,
      );
    },
  );

  it('take the password that Strapi takes', () => {
    expect(readSettings({ ADMIN_PASSWORD: 'Mật-khẩu-1' }).adminPassword).toBe('Mật-khẩu-1');
  });
});
