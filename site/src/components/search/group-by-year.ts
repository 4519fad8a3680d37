/** Months (`2022-03`) under their years, both in the order in which they come. */
export function groupByYear(months: readonly string[]): [year: string, months: string[]][] {
  const years = new Map<string, string[]>();
  for (const month of months) {
    const year = month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years];
}
