import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  CONTENT_TYPES,
  PRIVATE_ATTRIBUTES,
  REGISTRY_TYPES,
  STAGES,
  valuesOf,
  WIRE_SCHEMAS,
  WIRE_TYPES,
  type WireType,
} from '@ntm/shared';
import { readComponent, readContentTypes, type Attribute, type StrapiSchema } from './strapi-schemas.ts';
import { choicesOf, fieldsOf, formsOf } from './wire-shape.ts';

/** What a Strapi attribute is on the wire, as zod names it. */
const WIRE_KINDS: Record<string, string> = {
  string: 'string',
  text: 'string',
  richtext: 'string',
  uid: 'string',
  date: 'string',
  datetime: 'string',
  media: 'string',
  integer: 'number',
  boolean: 'boolean',
  component: 'object',
};

const contentTypes = readContentTypes();
const wireTypes = WIRE_TYPES.filter((type) => type !== 'media');

describe('the CMS and the wire', () => {
  it('have the same types', () => {
    expect([...contentTypes.keys()].sort()).toEqual([...wireTypes].sort());
  });

  it.each(CONTENT_TYPES)('agree that %s has drafts', (type) => {
    expect(contentTypes.get(type)?.options?.draftAndPublish).toBe(true);
  });

  it.each(REGISTRY_TYPES)('agree that %s is public as soon as it is saved', (type) => {
    expect(contentTypes.get(type)?.options?.draftAndPublish).toBe(false);
  });

  it.each(CONTENT_TYPES)('agree on the stages of a draft of %s, which stay in the CMS', (type) => {
    expect(contentTypes.get(type)?.attributes['stage']?.enum).toEqual(valuesOf(STAGES));
  });
});

describe.each(wireTypes)('%s', (type) => {
  const schema = contentTypes.get(type) as StrapiSchema;
  const wire = fieldsOf(WIRE_SCHEMAS[type]);
  wire.delete('type');
  wire.delete('documentId');

  it('has every attribute either on the wire or declared private', () => {
    expect(Object.keys(schema.attributes).sort()).toEqual([...wire.keys(), ...privateOf(type)].sort());
  });

  compareFields(schema, wire, new Set(privateOf(type)));
});

function privateOf(type: WireType): readonly string[] {
  return PRIVATE_ATTRIBUTES[type] ?? [];
}

/** One test an attribute: it is of the same kind, has the same choices and the same parts on both sides. */
function compareFields(
  schema: StrapiSchema,
  wire: Map<string, z.ZodType>,
  leftOut: ReadonlySet<string>,
  path = '',
): void {
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const field = wire.get(name);
    if (leftOut.has(name) || !field) continue;

    it(`means the same by ${path}${name} on both sides`, () => {
      const choices = choicesOf(field);
      if (attribute.enum) expect(choices).toEqual(attribute.enum);
      else if (attribute.type !== 'json')
        expect(describeForms(field)).toEqual([describeAttribute(attribute)]);
    });

    if (attribute.component) compareComponent(attribute.component, field, `${path}${name}.`);
  }
}

function compareComponent(uid: string, field: z.ZodType, path: string): void {
  const component = readComponent(uid);
  const parts = fieldsOf(elementOf(field));
  it(`has every attribute of ${path}* on the wire`, () => {
    expect(Object.keys(component.attributes).sort()).toEqual([...parts.keys()].sort());
  });
  compareFields(component, parts, new Set(), path);
}

function elementOf(field: z.ZodType): z.ZodType {
  const [form] = formsOf(field);
  return form instanceof z.ZodArray ? (form.element as z.ZodType) : (form as z.ZodType);
}

function describeForms(field: z.ZodType): string[] {
  const kinds = formsOf(field).map((form) =>
    form instanceof z.ZodArray ? `${elementOf(form).def.type}[]` : form.def.type,
  );
  return [...new Set(kinds)];
}

function describeAttribute(attribute: Attribute): string {
  if (attribute.type === 'relation') return attribute.relation?.endsWith('Many') ? 'string[]' : 'string';
  const kind = WIRE_KINDS[attribute.type];
  if (!kind) throw new TypeError(`no wire form is known for an attribute of type ${attribute.type}`);
  return attribute.repeatable || attribute.multiple ? `${kind}[]` : kind;
}
