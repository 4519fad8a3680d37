import { existsSync } from 'node:fs';
import { renditionPath, writeWhole } from '../media-files.ts';
import { drawShareCard } from './draw-share-card.ts';
import { hashOfShareCard, srcOfShareCard, type ShareCard } from './share-card.ts';

/** Draws a card, unless that was done before. */
export async function keepShareCard(folder: string, card: ShareCard): Promise<void> {
  const path = renditionPath(folder, srcOfShareCard(hashOfShareCard(card)));
  if (!existsSync(path)) await writeWhole(path, await drawShareCard(card));
}
