/**
 * Arrow keys walk from the search field through the links of the results and back; Escape returns to the field, and
 * empties it when it is there already.
 */
export function moveFocus(
  event: KeyboardEvent,
  input: HTMLInputElement,
  results: HTMLElement,
  clear: () => void,
): void {
  const stops = [input, ...results.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLInputElement | HTMLAnchorElement);
  if (at < 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'Escape') {
    if (at === 0) clear();
    input.focus();
  } else if (event.key === 'ArrowDown' && at < stops.length - 1) {
    stops[at + 1]?.focus();
  } else if (event.key === 'ArrowUp' && at > 0) {
    stops[at - 1]?.focus();
  } else {
    return;
  }
  event.preventDefault();
}
