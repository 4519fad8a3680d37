import { createRequire } from 'node:module';
import sharp, { type OutputInfo } from 'sharp';
import { CARD_SIZE } from '../../model/share-picture.ts';
import { drawCardGround } from './draw-card-ground.ts';
import type { ShareCard } from './share-card.ts';

/** Set in a typeface of our own: machines have others, or none, and then no letter with two marks is right. */
const TYPEFACE = 'Be Vietnam Pro Bold';
const FONT_FILE = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
);

const MARGIN = 80;
const BOX = { top: 96, width: CARD_SIZE.width - 2 * MARGIN, height: 390 };
/** Pixels; the largest at which a headline fits is taken. */
const SIZES = [84, 70, 58, 48, 40];
/** Letters beyond which a headline is cut. */
const LONGEST = 200;
const KICKER_SIZE = 30;
/** At which a point is a pixel. */
const DPI = 72;

/** A bitmap of the drawing library, uncompressed. */
interface Bitmap {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/** Draws a card as a JPEG of 1200 × 630 pixels: the same bytes on every machine of one kind. */
export async function drawShareCard(card: ShareCard): Promise<Buffer> {
  const [ground, words] = [await drawGround(card.site), await setWords(card)];
  return sharp(ground.data, { raw: toRaw(ground) })
    .composite([{ input: words.data, raw: toRaw(words), left: MARGIN, top: BOX.top }])
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** The cloth with its hems and the site's name: the same under every card, so it is kept. */
let ground: { readonly site: string; readonly bitmap: Promise<Bitmap> } | null = null;

function drawGround(site: string): Promise<Bitmap> {
  if (ground?.site !== site) ground = { site, bitmap: makeGround(site) };
  return ground.bitmap;
}

async function makeGround(site: string): Promise<Bitmap> {
  const name = await setText(`<span foreground="white">${toMarkup(site)}</span>`, 32);
  return sharp(Buffer.from(drawCardGround()))
    .flatten()
    .composite([{ input: name.data, raw: toRaw(name), left: MARGIN, top: 520 }])
    .raw()
    .toBuffer({ resolveWithObject: true });
}

async function setWords({ title, kicker }: ShareCard): Promise<Bitmap> {
  const text = cutTitle(title);
  let words: Bitmap | null = null;
  for (const size of SIZES.slice(guessSize(text))) {
    const markup = [
      `<span foreground="#e8b23c" size="${KICKER_SIZE}pt">${toMarkup(kicker)}</span>`,
      `<span foreground="white" size="${size}pt">${toMarkup(text)}</span>`,
    ];
    words = await setText(markup.join('\n'), size);
    if (words.info.height <= BOX.height) return words;
  }
  // Nothing but a headline of the widest letters comes here; what does not fit is cut off.
  const { data, info } = words as Bitmap;
  return sharp(data, { raw: toRaw({ data, info }) })
    .extract({ left: 0, top: 0, width: info.width, height: BOX.height })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

function setText(markup: string, size: number): Promise<Bitmap> {
  const font = `${TYPEFACE} ${size}`;
  return sharp({
    text: {
      text: markup,
      font,
      fontfile: FONT_FILE,
      width: BOX.width,
      rgba: true,
      wrap: 'word-char',
      dpi: DPI,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** The first size worth trying: setting text is what a card costs. */
function guessSize(text: string): number {
  const found = SIZES.findIndex((size) => {
    const lines = Math.ceil((text.length * size * 0.5) / BOX.width);
    return lines * size * 1.27 + KICKER_SIZE * 1.27 <= BOX.height;
  });
  return found < 0 ? SIZES.length - 1 : found;
}

/** A headline that no card can hold ends at a word. */
function cutTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  return `${title.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

/** Text for the markup of the text engine, which takes no control characters. */
function toMarkup(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function toRaw({ info }: Bitmap): { width: number; height: number; channels: 1 | 2 | 3 | 4 } {
  return { width: info.width, height: info.height, channels: info.channels };
}
