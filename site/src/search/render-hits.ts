import { searchWords } from '../i18n/search.ts';
import type { ShownHit } from './hit.ts';
import type { Segment } from './to-excerpt.ts';

/** Results as list items. Everything from the index goes in as text: nothing of it is ever parsed as HTML. */
export function renderHits(hits: readonly ShownHit[]): HTMLElement[] {
  return hits.map((hit) => {
    const item = createElement('li', 'search-result');
    if (hit.pictureSrc) item.append(renderPicture(hit.pictureSrc));
    const link = createElement('a');
    link.href = hit.path;
    link.append(...renderSegments(hit.title));
    const title = createElement('h2', 'search-result-title');
    title.append(link);
    const notes = createElement('p', 'search-result-meta');
    notes.append([hit.kind, hit.day, hit.demo ? searchWords.demo : ''].filter(Boolean).join(' · '));
    const excerpt = createElement('p', 'search-result-excerpt');
    excerpt.append(...renderSegments(hit.excerpt));
    item.append(title, notes, excerpt);
    return item;
  });
}

/** What to try when nothing was found. */
export function renderAdvice(newestPath: string, hasFilters: boolean, clearFilters: () => void): HTMLElement {
  const help = createElement('div', 'search-help');
  const list = createElement('ul');
  list.append(
    ...searchWords.advice.map((advice) => {
      const item = createElement('li');
      item.append(advice);
      return item;
    }),
  );
  const newest = createElement('a');
  newest.href = newestPath;
  newest.append(searchWords.newest);
  help.append(
    list,
    ...(hasFilters ? [renderButton(searchWords.withoutFilters, clearFilters), ' '] : []),
    newest,
  );
  return help;
}

export function renderButton(label: string, act: () => void, className = ''): HTMLButtonElement {
  const button = createElement('button', className);
  button.type = 'button';
  button.append(label);
  button.addEventListener('click', act);
  return button;
}

export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  return element;
}

function renderSegments(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = createElement('mark');
    mark.append(text);
    return mark;
  });
}

function renderPicture(src: string): HTMLImageElement {
  const image = createElement('img', 'search-result-picture');
  image.src = src;
  image.alt = '';
  image.width = 240;
  image.height = 160;
  image.loading = 'lazy';
  return image;
}
