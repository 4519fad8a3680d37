import { PRODUCER_KINDS, valuesOf } from '@ntm/shared';
import type { BenchDesk } from '../desk.ts';
import type { CorpusPicture, CorpusWorld } from './corpus-world.ts';
import { generatePicture } from './generate-picture.ts';

const AUTHORS = 12;
const PRODUCERS = 20;

/**
 * Makes what documents of the corpus refer to and a fresh installation lacks: authors, producers and pictures. Themes,
 * places, organisations and movements are those of the seeds.
 * @param pictures how many; documents share them
 */
export async function ensureWorld(desk: BenchDesk, pictures: number): Promise<CorpusWorld> {
  const [themes, localities, movements, organisations] = [
    await desk.list('theme'),
    await desk.list('locality'),
    await desk.list('movement'),
    await desk.list('organisation'),
  ];
  const authors = await make(AUTHORS, (index) =>
    desk.create('author', { name: `Người viết minh hoạ ${index}` }),
  );
  const producers = await make(PRODUCERS, (index) => {
    const kinds = valuesOf(PRODUCER_KINDS);
    const name = `Cơ sở sản xuất minh hoạ ${index}`;
    return desk.create('producer', { name, kind: kinds[index % kinds.length] });
  });
  const files = await make<CorpusPicture>(pictures, async (index) =>
    desk.upload(`anh-minh-hoa-${index}.jpg`, await generatePicture(index)),
  );
  return { themes, localities, movements, organisations, authors, producers, pictures: files };
}

/** One after the other: the CMS has one writer. */
async function make<Item>(count: number, makeOne: (index: number) => Promise<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for (let index = 1; index <= count; index += 1) items.push(await makeOne(index));
  return items;
}
