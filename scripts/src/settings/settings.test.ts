import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

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
