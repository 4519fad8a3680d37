import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawShareCard } from './draw-share-card.ts';

/** Every letter that Vietnamese has beyond plain ones. */
const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';
const card = { title: 'Đường về bản', kicker: 'Phóng sự', site: 'Nông thôn mới Lào Cai' };
const DRAWER = new URL('./draw-share-card.ts', import.meta.url).href;

/** Levels of grey of a part of a card, where the headline stands. */
function readWords(jpeg: Buffer): Promise<Buffer> {
  return sharp(jpeg).extract({ left: 80, top: 90, width: 1040, height: 420 }).greyscale().raw().toBuffer();
}

/** How many pixels of two pictures of one size differ. */
function countDifferent(one: Buffer, other: Buffer): number {
  return one.reduce((sum, level, at) => sum + (Math.abs(level - (other[at] ?? 0)) > 64 ? 1 : 0), 0);
}

describe('drawShareCard', () => {
  it('is a JPEG of the size that other sites ask for', async () => {
    const { format, width, height } = await sharp(await drawShareCard(card)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  });

  it('sets Vietnamese letters with their own marks', async () => {
    // A typeface without a letter shows the same box for all that it has not.
    const drawn = new Map<string, string>();
    for (const letter of 'ăâằẵặềễệôơồỗộờỡợưừữựỳỵđĐƠƯ') {
      const words = await readWords(await drawShareCard({ ...card, title: letter.repeat(3) }));
      const same = drawn.get(words.toString('base64'));
      expect(same, `${letter} looks as`).toBeUndefined();
      drawn.set(words.toString('base64'), letter);
    }
  }, 30_000);

  it('gives composed and decomposed letters the same look', async () => {
    const title = 'Nước sạch về thôn Tả Hồ';
    const [composed, decomposed] = await Promise.all(
      (['NFC', 'NFD'] as const).map(async (form) =>
        readWords(await drawShareCard({ ...card, title: title.normalize(form) })),
      ),
    );
    expect(countDifferent(composed as Buffer, decomposed as Buffer)).toBeLessThan(200);
  });

  it('is the same on a machine that has no typeface at all', async () => {
    const code = `const { drawShareCard } = await import(${JSON.stringify(DRAWER)});
      process.stdout.write((await drawShareCard(${JSON.stringify({ ...card, title: LETTERS })})).toString('base64'));`;
    const draw = async (env: Record<string, string>) => {
      const args = ['--input-type=module', '--eval', code];
      const { stdout } = await promisify(execFile)(process.execPath, args, {
        env: { ...process.env, ...env },
        maxBuffer: 1 << 24,
      });
      return stdout;
    };
    const bare = await draw({ FONTCONFIG_FILE: '/nowhere/fonts.conf', FONTCONFIG_PATH: '/nowhere' });
    expect(bare).toBe(await draw({}));
    expect(bare.length).toBeGreaterThan(10_000);
  }, 30_000);

  it('keeps the longest headline inside, whatever is written in it', async () => {
    for (const title of ['Ư'.repeat(400), 'Đường về bản '.repeat(40), 'a\u0001 <b>&amp;</b> \ud800 "']) {
      const jpeg = await drawShareCard({ ...card, title });
      for (const empty of [
        { left: 600, top: 500, width: 600, height: 80 },
        { left: 1125, top: 60, width: 75, height: 500 },
      ]) {
        const levels = await sharp(jpeg).extract(empty).greyscale().raw().toBuffer();
        expect(Math.max(...levels) - Math.min(...levels), title).toBeLessThan(30);
      }
    }
  });
});
