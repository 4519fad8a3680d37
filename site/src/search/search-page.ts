import { chooseValue, fillFilters, narrowLabels } from './fill-filters.ts';
import { fetchFile } from './load-index.ts';
import { moveFocus } from './move-focus.ts';
import { createResultView } from './result-view.ts';
import { openSearch } from './search-engine.ts';
import {
  FILTERS,
  isEmptyRequest,
  toSearchQuery,
  toSearchRequest,
  type SearchRequest,
} from './search-request.ts';

const TYPING_PAUSE = 250;

const form = find('form[data-search]', HTMLFormElement);
const input = find('form[data-search] input[name="q"]', HTMLInputElement);
const container = find('#ket-qua', HTMLElement);
const view = createResultView(container, find('#tinh-trang-tim-kiem', HTMLElement), clearFilters);
const engine = openSearch(fetchFile);

let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
let isFilled = false;

form.addEventListener('focusin', () => void engine.warmUp().catch(() => undefined), { once: true });
form.addEventListener('input', (event) => {
  clearTimeout(pause);
  narrowLabels(form);
  pause = setTimeout(() => void run('replace'), event.target === input ? TYPING_PAUSE : 0);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void run('push');
});
document.addEventListener('keydown', (event) => moveFocus(event, input, container, clearText));
addEventListener('popstate', restore);
restore();

/** Shows what the address asks. */
function restore(): void {
  const request = toSearchRequest(new URLSearchParams(location.search));
  input.value = request.text;
  for (const name of FILTERS) chooseValue(form, name, request.filters[name] ?? '');
  chooseValue(form, 'sort', request.sort === 'date' ? 'date' : '');
  narrowLabels(form);
  // What the form could not take is not asked either.
  void answer(toSearchRequest(new FormData(form)));
}

/** Answers what the form asks; the address follows, so that it can be kept and sent. */
async function run(how: 'replace' | 'push'): Promise<void> {
  const request = toSearchRequest(new FormData(form));
  const address = location.pathname + toSearchQuery(request);
  if (address !== location.pathname + location.search) {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  await answer(request);
}

async function answer(request: SearchRequest): Promise<void> {
  const turn = ++latest;
  const isCurrent = () => turn === latest;
  if (isEmptyRequest(request)) {
    view.clear();
    return;
  }
  view.showBusy();
  try {
    const found = await engine.find(request);
    await view.showAnswer(request, found, isCurrent);
    await fillOnce();
  } catch {
    if (isCurrent()) view.showFailure(() => void answer(request));
  }
}

/** The values of the filters cost a request of their own: only after the first answer, when they are of use. */
async function fillOnce(): Promise<void> {
  if (isFilled) return;
  isFilled = true;
  await fillFilters(form, engine.valuesOf).catch(() => {
    isFilled = false;
  });
}

function clearFilters(): void {
  for (const name of FILTERS) chooseValue(form, name, '');
  narrowLabels(form);
  input.focus();
  void run('push');
}

function clearText(): void {
  input.value = '';
  void run('replace');
}

function find<Found extends HTMLElement>(selector: string, type: new () => Found): Found {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the search page has no ${selector}`);
  return element;
}
