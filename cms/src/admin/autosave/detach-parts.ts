/**
 * The values of a form without the numbers of their components' rows: when others have saved since, those rows may be gone,
 * and the server would refuse all that was typed.
 */
export const detachParts = (values: Record<string, unknown>, componentFields: readonly string[]) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      componentFields.includes(name) ? detach(value) : value,
    ]),
  );

const detach = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(detach);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'id'));
};
