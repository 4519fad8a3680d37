import { controls } from '../i18n/vi.ts';

/** Copying the address, the system's own share sheet where there is one, and printing. */
export function startSharing(story: HTMLElement): void {
  const title = story.dataset['title'] ?? document.title;
  const url = location.origin + (story.dataset['path'] ?? location.pathname);
  const status = story.querySelector('[role="status"]');

  story.querySelector('[data-do="print"]')?.addEventListener('click', () => print());

  const copy = story.querySelector('[data-do="copy"]');
  const report = (words: string): void => {
    if (copy) copy.textContent = words;
    if (status) status.textContent = words;
    setTimeout(() => copy && (copy.textContent = controls.copy), 3000);
  };
  copy?.addEventListener('click', () => void copyText(url).then(report));

  const share = story.querySelector<HTMLButtonElement>('[data-do="share"]');
  if (share && 'share' in navigator) {
    share.hidden = false;
    // The reader may close the sheet without choosing: that is no failure.
    share.addEventListener('click', () => void navigator.share({ title, url }).catch(() => undefined));
  }
}

async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return controls.copied;
  } catch {
    return controls.copyFailed;
  }
}
