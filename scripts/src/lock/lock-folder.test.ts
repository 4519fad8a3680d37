import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockFolder } from './lock-folder.ts';

it('gives a folder to one at a time', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ntm-lock-')), 'new');
  const unlock = lockFolder(folder);
  expect(unlock).not.toBeNull();
  expect(lockFolder(folder)).toBeNull();
  unlock?.();
  const unlockAgain = lockFolder(folder);
  expect(unlockAgain).not.toBeNull();
  unlockAgain?.();
});
