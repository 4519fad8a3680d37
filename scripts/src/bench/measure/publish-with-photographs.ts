import { setTimeout as sleep } from 'node:timers/promises';
import { generatePicture, TWELVE_MEGAPIXELS } from '../corpus/generate-picture.ts';
import type { BenchDesk } from '../desk.ts';
import type { BenchInstallation } from '../installation.ts';
import type { BenchNewsroom } from '../newsroom.ts';
import type { WatchingPublisher } from './publisher-child.ts';
import { publishStory, type LiveStory } from './publish-story.ts';

/** Between the last upload and the press of “Đăng”: somebody still writes the captions. */
const WRITING_MILLISECONDS = 60_000;
/** Numbers of pictures that no corpus has. */
const FIRST_PICTURE = 900_000;

/** Publishes a story with three photographs of 12 megapixels, uploaded a minute before. */
export async function publishWithPhotographs(
  installation: BenchInstallation,
  desk: BenchDesk,
  newsroom: BenchNewsroom,
  publisher: WatchingPublisher,
  run: number,
): Promise<LiveStory> {
  const figures: object[] = [];
  for (const number of [1, 2, 3]) {
    const bytes = await generatePicture(FIRST_PICTURE + run * 3 + number, TWELVE_MEGAPIXELS);
    const { id } = await desk.upload(`anh-lon-${run}-${number}.jpg`, bytes);
    figures.push({ image: id, alt: `Ảnh lớn số ${number}`, credit: 'Kho ảnh minh hoạ' });
  }
  await sleep(WRITING_MILLISECONDS);
  const [cover, ...gallery] = figures;
  return publishStory(installation, newsroom, publisher, run, { cover, gallery });
}
