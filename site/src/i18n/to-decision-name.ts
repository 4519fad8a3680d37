/** How a decision is called, from what the newsroom typed as its number: `12/QĐ-UBND`, or already `Quyết định số 12`. */
export function toDecisionName(number: string): string {
  return /^(?:quyết định|qđ)\s/i.test(number) ? number : `Quyết định số ${number}`;
}
