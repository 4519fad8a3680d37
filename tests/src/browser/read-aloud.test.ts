import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './it.ts';
import { PAGE_TYPES } from './reader/page-types.ts';

const STORY = PAGE_TYPES['a story'];
const WITH_SOUND = PAGE_TYPES['a story to listen to'];

/** A voice for a browser that has none: what it is given to say is kept, and it is done when told. */
function installVoice(): void {
  const said: string[] = [];
  let speaking: SpeechSynthesisUtterance | null = null;
  class Utterance {
    readonly text: string;

    constructor(text: string) {
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [
      { lang: 'en-US', localService: true },
      { lang: 'vi_VN', localService: true },
    ],
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance.text);
      speaking = utterance;
    },
    cancel: () => {
      const hushed = speaking;
      speaking = null;
      hushed?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
  });
  const finish = () => speaking?.onend?.(new Event('end') as SpeechSynthesisEvent);
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, finish });
}

const listSaid = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
const finishPassage = (page: Page) =>
  page.evaluate(() => (window as unknown as { finish: () => void }).finish());

describe('reading aloud', () => {
  it('is not offered by a browser that has no Vietnamese voice', async ({ visit }) => {
    const { page } = await visit(STORY);
    expect(await page.evaluate(() => window.speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('vi')))).toEqual([]); // prettier-ignore
    expect(await page.getByRole('button', { name: 'Nghe máy đọc bài' }).count()).toBe(0);
  });

  it('reads headline, standfirst and body by keyboard alone, pauses, goes on, and says what it does', async ({
    browser,
    sample,
  }) => {
    const { page } = await browser.open({ baseURL: sample.siteUrl });
    await page.addInitScript(installVoice);
    await page.goto(STORY);
    const button = page.locator('.tools .read-aloud button').first();
    const status = page.locator('.read-aloud [role=status]');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.innerText()).toBe('Tạm dừng đọc');
    expect(await status.innerText()).toBe('Máy đang đọc bài');
    expect((await listSaid(page))[0]).toBe(await page.locator('h1').innerText());
    await finishPassage(page);
    await page.keyboard.press('Enter');
    expect(await button.innerText()).toBe('Đọc tiếp');
    const paused = await listSaid(page);
    expect(paused).toHaveLength(2);
    await page.keyboard.press('Space');
    expect(await listSaid(page), 'the passage begins again').toEqual([...paused, paused[1]]);

    const stop = page.getByRole('button', { name: 'Thôi đọc' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await stop.count()).toBe(0);
    expect(await status.innerText()).toBe('Đã thôi đọc');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

    const before = (await listSaid(page)).length;
    await page.keyboard.press('Enter');
    while ((await button.innerText()) === 'Tạm dừng đọc') await finishPassage(page);
    expect(await status.innerText()).toBe('Đã đọc hết bài');
    const all = (await listSaid(page)).slice(before).join(' ');
    const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(all).toContain(squash(await page.locator('.standfirst').innerText()));
    for (const paragraph of await page.locator('.body > p').allTextContents())
      expect(all).toContain(squash(paragraph));
    for (const caption of await page.locator('figcaption').allTextContents())
      expect(all).not.toContain(squash(caption));
    await page.context().close();
  });

  it("stands below the station's own sound, and they do not talk at once", async ({ browser, sample }) => {
    const { page } = await browser.open({ baseURL: sample.siteUrl });
    await page.addInitScript(installVoice);
    await page.goto(WITH_SOUND);
    const button = page.locator('.read-aloud button').first();
    const isAfter = await button.evaluate((element) => {
      const sound = document.querySelector('audio');
      return Boolean(sound && sound.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(isAfter).toBe(true);
    await button.click();
    await page.locator('audio').evaluate((sound) => sound.dispatchEvent(new Event('play')));
    expect(await button.innerText()).toBe('Đọc tiếp');
    await page.context().close();
  });

  it('is not offered for words that a Vietnamese voice would garble', async ({ browser, sample }) => {
    const { page } = await browser.open({ baseURL: sample.siteUrl });
    await page.addInitScript(installVoice);
    await page.goto(PAGE_TYPES['a story in a minority language']);
    expect(await page.locator('.tools').count()).toBe(1);
    expect(await page.locator('.read-aloud').count()).toBe(0);
    await page.context().close();
  });
});
