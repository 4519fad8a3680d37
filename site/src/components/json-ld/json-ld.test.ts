import { expect, it } from 'vitest';
import { toJsonLdScript } from './json-ld.ts';

it('lets no text end the script element', () => {
  const script = toJsonLdScript({ headline: '</script><script>alert(1)</script><!--' });
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toEqual({ headline: '</script><script>alert(1)</script><!--' });
});
