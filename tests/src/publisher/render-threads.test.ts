import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countThreads, PageFailed, planAll, renderWhole, runPublication } from '@ntm/scripts/publisher';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type PlayedWorld } from '../harness/play-edits.ts';
import { makeFolder } from '../harness/publishing.ts';

let world: PlayedWorld;
beforeAll(async () => {
  world = await openWorld();
  await runPublication(world.publisher);
});
afterAll(() => world.publisher.close());

/** Everything that rendering a whole release makes, in files and in what is noted. */
async function renderAll(threads: number) {
  const staged = makeFolder('threads');
  const plan = planAll(world.publisher.renderer);
  const { pages, files } = await renderWhole(world.publisher, plan, staged, threads);
  const names = readdirSync(staged, { recursive: true, withFileTypes: true });
  const written = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(staged.length), readFileSync(path, 'base64')]);
  return { pages, files, written, readings: new Map([...plan.readings].sort()) };
}

describe('rendering everything in threads', () => {
  it('makes the same files, and notes the same, as rendering it in one', async () => {
    const [alone, together] = [await renderAll(0), await renderAll(2)];
    expect(alone.written.length).toBeGreaterThan(100);
    expect(together).toEqual(alone);
  });

  it('tells of the page that failed, and is over then', async () => {
    const plan = planAll(world.publisher.renderer);
    const broken = { path: '/tin/khong-co/', document: { type: 'article', documentId: 'khong-co' } } as const;
    const targets = [...plan.targets, broken];
    const rendering = renderWhole(world.publisher, { ...plan, targets }, makeFolder('threads'), 2);
    const error = await rendering.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PageFailed);
    expect(error).toMatchObject({ address: broken, message: '/tin/khong-co/ does not render: status 404' });
  });

  it('tells what the system says, as of a full disk: here of names that are too long', async () => {
    // Its own path is the longest that there may be, but for ten characters.
    let staged = join(makeFolder('threads'), 'x');
    while (staged.length < 4_085) staged += staged.length % 200 === 0 ? '/x' : 'x';
    const rendering = renderWhole(world.publisher, planAll(world.publisher.renderer), staged, 2);
    await expect(rendering).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
  });

  it('is worth it only where there are many', () => {
    expect([countThreads(0), countThreads(999)]).toEqual([0, 0]);
    expect(countThreads(1_000_000)).toBeGreaterThan(0);
  });
});
