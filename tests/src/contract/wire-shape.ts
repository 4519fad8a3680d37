import * as z from 'zod';

/** The fields of a wire schema; for a union those of all its members, each with every form it takes. */
export function fieldsOf(schema: z.ZodType): Map<string, z.ZodType> {
  if (schema instanceof z.ZodUnion) {
    const forms = new Map<string, z.ZodType[]>();
    for (const option of schema.options) {
      for (const [name, field] of fieldsOf(option as z.ZodType))
        forms.set(name, [...(forms.get(name) ?? []), field]);
    }
    return new Map([...forms].map(([name, fields]) => [name, z.union(fields)]));
  }
  if (!(schema instanceof z.ZodObject))
    throw new TypeError(`not an object on the wire but ${schema.def.type}`);
  return new Map(Object.entries<z.ZodType>(schema.shape));
}

/** What a field holds when it holds something: the forms under `nullable` and unions, null left out. */
export function formsOf(field: z.ZodType): z.ZodType[] {
  if (field instanceof z.ZodNullable) return formsOf(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodUnion) return field.options.flatMap((option) => formsOf(option as z.ZodType));
  return field instanceof z.ZodNull ? [] : [field];
}

/** The values that a field may have when it is a choice, in the wire's order, else null. */
export function choicesOf(field: z.ZodType): string[] | null {
  const values = formsOf(field).map((form) => {
    if (form instanceof z.ZodEnum) return form.options;
    return form instanceof z.ZodLiteral ? [...form.values] : null;
  });
  if (values.includes(null)) return null;
  return [...new Set(values.flat())].map(String);
}
