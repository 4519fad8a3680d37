import { compareVietnamese } from '@ntm/shared';

/** Filters whose values only the index knows. */
const FROM_INDEX = { locality: compareVietnamese, year: (a: string, b: string) => b.localeCompare(a) };

/** Offers the values that the index has in the selects that the page could not fill. */
export async function fillFilters(
  form: HTMLFormElement,
  valuesOf: (filter: string) => Promise<string[]>,
): Promise<void> {
  for (const [name, compare] of Object.entries(FROM_INDEX)) {
    const select = findSelect(form, name);
    if (!select) continue;
    const values = (await valuesOf(name)).sort(compare);
    for (const value of values) offerValue(select, value);
  }
}

/** Chooses a value, which is offered too if it was not: an address may name one before the index is there. */
export function chooseValue(form: HTMLFormElement, name: string, value: string): void {
  const select = findSelect(form, name);
  if (!select) return;
  if (value !== '' && name in FROM_INDEX) offerValue(select, value);
  select.value = value;
  if (select.selectedIndex < 0) select.value = '';
}

/** Offers the labels of the chosen type alone, and lets go of one that belongs to another type. */
export function narrowLabels(form: HTMLFormElement): void {
  const select = findSelect(form, 'label');
  const type = findSelect(form, 'type')?.value ?? '';
  if (!select) return;
  for (const group of select.querySelectorAll('optgroup')) {
    group.disabled = type !== '' && group.dataset['type'] !== type;
    group.hidden = group.disabled;
  }
  if (select.selectedOptions[0]?.closest('optgroup')?.disabled) select.value = '';
}

function offerValue(select: HTMLSelectElement, value: string): void {
  if (Array.from(select.options).some((option) => option.value === value)) return;
  select.add(new Option(value, value));
}

function findSelect(form: HTMLFormElement, name: string): HTMLSelectElement | null {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLSelectElement ? field : null;
}
