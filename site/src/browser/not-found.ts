import { toSearchWords } from './to-search-words.ts';

/** On the page for what is not there: what the address was about stands ready in the search field. */
const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
if (field && field.value === '' && location.pathname !== '/404.html')
  field.value = toSearchWords(location.pathname);
