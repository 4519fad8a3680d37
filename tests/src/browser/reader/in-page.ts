/** What runs inside a page: each function stands alone, nothing around it goes along. */

/** Address of every rendition that a figure offers. */
export function listPictures(figure: Element): string[] {
  const sets = [...figure.querySelectorAll('[srcset]')].map(
    (element) => element.getAttribute('srcset') ?? '',
  );
  const addresses = sets.flatMap((set) => set.split(',').map((entry) => entry.trim().split(' ')[0] ?? ''));
  return addresses.map((address) => new URL(address, location.href).href);
}

/** Attributes that run script, and links that do. */
export function listActives(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  );
}

/** What reaches beyond the screen's right edge, if the page can be scrolled there. */
export function listOverflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const names = wide.map(
    (element) =>
      `${element.localName}.${element.className}: ${Math.round(element.getBoundingClientRect().right)}`,
  );
  return [`the page: ${scrollWidth}`, ...names];
}

/** Links and controls lower than a finger needs (44 pixels), but for links within a sentence or a headline. */
export function listSmallTargets(): string[] {
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary, label:has(input)')];
  const inSentence = (element: Element) =>
    element.localName === 'a' && element.closest('p, h2, h3, .body li') !== null;
  return targets
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 &&
        height > 0 &&
        height < 43.5 &&
        !inSentence(element) &&
        !element.parentElement?.closest('label, .card, .unseen')
      );
    })
    .map(
      (element) => `${element.outerHTML.slice(0, 120)} ${Math.round(element.getBoundingClientRect().height)}`,
    );
}
