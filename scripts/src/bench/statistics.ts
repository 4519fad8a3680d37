/** The middle of the values, or the mean of the two in the middle. @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const low = percentile(values, 50);
  const high = -percentile(
    values.map((value) => -value),
    50,
  );
  return (low + high) / 2;
}

/** The smallest value that `share` per cent of the values do not exceed (nearest rank). @throws RangeError for no values */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('there are no values');
  return value;
}
