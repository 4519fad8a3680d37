import { existsSync } from 'node:fs';
import type { Store } from '../database.ts';
import { renditionPath, writeWhole } from '../media-files.ts';
import { siteNameOf } from '../site-name.ts';
import { drawShareCard } from './draw-share-card.ts';
import { hashOfShareCard, srcOfShareCard, type ShareCard } from './share-card.ts';

/** Draws a card, unless that was done before. */
export async function keepShareCard(folder: string, card: ShareCard): Promise<void> {
  const path = renditionPath(folder, srcOfShareCard(hashOfShareCard(card)));
  if (!existsSync(path)) await writeWhole(path, await drawShareCard(card));
}

/** Draws a card for nobody: the first one has to look for its typeface, and to draw the cloth that is under all of them. */
export async function drawAnyCard(store: Store): Promise<void> {
  const site = siteNameOf(store);
  await drawShareCard({ title: site, kicker: site, site });
}
