import { sectionPath } from '@ntm/shared';
import { searchWords } from '../i18n/search.ts';
import { createElement, renderAdvice, renderButton, renderHits } from './render-hits.ts';
import { BATCH, type SearchAnswer } from './search-engine.ts';
import type { SearchRequest } from './search-request.ts';

/** The part of the page that shows what was found, and says so to those who do not see it. */
export interface ResultView {
  readonly showBusy: () => void;
  /** @param isCurrent whether nothing else was asked meanwhile */
  readonly showAnswer: (
    request: SearchRequest,
    answer: SearchAnswer,
    isCurrent: () => boolean,
  ) => Promise<void>;
  readonly showFailure: (retry: () => void) => void;
  readonly clear: () => void;
}

export function createResultView(
  container: HTMLElement,
  status: HTMLElement,
  clearFilters: () => void,
): ResultView {
  function show(words: string, ...content: HTMLElement[]): void {
    container.removeAttribute('aria-busy');
    container.replaceChildren(...content);
    status.textContent = words;
  }

  return {
    showBusy() {
      container.setAttribute('aria-busy', 'true');
      if (!container.hasChildNodes()) status.textContent = searchWords.searching;
    },
    async showAnswer(request, answer, isCurrent) {
      const hits = await answer.next();
      if (!isCurrent()) return;
      const hasFilters = Object.keys(request.filters).length > 0;
      if (hits.length === 0) {
        show(searchWords.none(request.text), renderAdvice(sectionPath('article'), hasFilters, clearFilters));
        return;
      }
      const list = createElement('ol', 'search-results');
      list.append(...renderHits(hits));
      show(searchWords.found(answer.total, request.text), list, ...offerMore(list, answer));
    },
    showFailure(retry) {
      const help = createElement('div', 'search-help');
      help.append(renderButton(searchWords.retry, retry));
      show(navigator.onLine ? searchWords.failed : searchWords.offline, help);
    },
    clear: () => show(''),
  };
}

/** The button for the next results; focus goes to the first of them. */
function offerMore(list: HTMLElement, answer: SearchAnswer): HTMLElement[] {
  const left = answer.total - list.childElementCount;
  if (left <= 0) return [];
  const button = renderButton(searchWords.more(Math.min(left, BATCH)), () => void showMore(), 'search-more');

  async function showMore(): Promise<void> {
    button.disabled = true;
    try {
      const items = renderHits(await answer.next());
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      // Nothing comes when the rest was withdrawn meanwhile.
      button.replaceWith(...(items.length > 0 ? offerMore(list, answer) : []));
    } catch {
      button.textContent = searchWords.retry;
      button.disabled = false;
    }
  }

  return [button];
}
