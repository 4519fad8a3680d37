import type { EditFieldLayout, EditLayout } from '@strapi/content-manager/strapi-admin';

/** The part of Strapi's edit layout that names the fields. */
export type LabelledLayout = Pick<EditLayout, 'layout' | 'components'>;

const fieldsInside = (
  field: EditFieldLayout | undefined,
  { components }: LabelledLayout,
): EditFieldLayout[] =>
  field?.attribute.type === 'component' ? (components[field.attribute.component]?.layout.flat() ?? []) : [];

/** Names a field as the edit view labels it: `['gallery', '1', 'alt']` is “Bộ ảnh (2) – Mô tả ảnh”. */
export const labelPath = (path: readonly string[], layout: LabelledLayout): string => {
  const words: string[] = [];
  let fields = layout.layout.flat(2);
  for (const step of path) {
    if (/^\d+$/.test(step)) {
      words.push(`${words.pop() ?? ''} (${Number(step) + 1})`.trim());
      continue;
    }
    const field = fields.find(({ name }) => name === step);
    words.push(field?.label ?? step);
    fields = fieldsInside(field, layout);
  }
  return words.join(' – ');
};
