const BLOCKS = 'p, h2, h3, h4, li, th, td';

/**
 * What a voice reads of a story: headline, standfirst and body in their order. Nothing of captions and credits, of
 * controls, or of words in another language, which a Vietnamese voice would garble.
 */
export function findReadable(story: HTMLElement): string[] {
  const blocks = [...story.querySelectorAll<HTMLElement>(`h1, .standfirst, .body :is(${BLOCKS})`)];
  return blocks
    .filter((block) => !block.closest('figure, button, [hidden]') && !block.querySelector(BLOCKS))
    .filter((block) => (block.closest<HTMLElement>('[lang]')?.lang ?? 'vi').startsWith('vi'))
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== '');
}
