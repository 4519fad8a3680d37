import { expect, it } from 'vitest';
import { withoutSettings } from './without-settings.ts';

it('takes away what an installation sets and keeps the rest', () => {
  const env = withoutSettings({ PATH: '/bin', SITE_PORT: '80', ADMIN_PASSWORD: 'x', DATA_DIR: '/srv' });
  expect(Object.keys(env).sort()).toEqual(['ENV_PATH', 'PATH']);
});
