import { CHOICE_LABELS, formatClock, formatDay, type FieldDifference } from '@ntm/shared';
import { labelPath, type LabelledLayout } from '../publish/label-path';

type Values = Record<string, unknown>;

/** What Strapi's form holds of a relation: only what is to be changed. */
interface RelationChange {
  readonly connect?: readonly Related[];
  readonly disconnect?: readonly Related[];
}

interface Related {
  readonly label?: string;
  readonly documentId?: string;
}

/** What the form keeps for itself. */
const OF_THE_FORM = ['id', '__temp_key__', '__component', 'documentId'];

/** The fields in which what was typed differs from what is saved, in the words of the form. */
export const compareValues = (saved: Values, typed: Values, layout: LabelledLayout): FieldDifference[] => {
  const fields = layout.layout.flat(2);
  return fields.flatMap(({ name }) => {
    const [before, after] = [describe(saved[name], [name], layout), describe(typed[name], [name], layout)];
    return before === after ? [] : [{ path: name, label: labelPath([name], layout), before, after }];
  });
};

const describe = (value: unknown, path: string[], layout: LabelledLayout): string => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return describeText(value);
  if (Array.isArray(value)) return value.map((part) => describe(part, path, layout)).join('\n');
  if (isRelation(value)) return describeRelation(value);
  if (isFile(value)) return value.name;
  return Object.entries(value)
    .filter(([key]) => !OF_THE_FORM.includes(key))
    .map(([key, inner]) => [labelPath([...path, key], layout), describe(inner, [...path, key], layout)])
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
};

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

const describeText = (text: string): string =>
  INSTANT.test(text) ? `${formatClock(text)} ngày ${formatDay(text)}` : (CHOICE_LABELS[text] ?? text);

const isRelation = (value: object): value is RelationChange => 'connect' in value || 'disconnect' in value;

const isFile = (value: object): value is { name: string } =>
  'mime' in value && 'name' in value && typeof value.name === 'string';

const describeRelation = ({ connect = [], disconnect = [] }: RelationChange): string =>
  [
    ...connect.map((item) => `Thêm: ${nameOf(item)}`),
    ...disconnect.map((item) => `Bớt: ${nameOf(item)}`),
  ].join('\n');

const nameOf = ({ label, documentId }: Related): string => label ?? documentId ?? '';
