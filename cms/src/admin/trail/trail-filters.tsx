import { CONTENT_TYPES, describeTrailSubject, TRAIL_KINDS, type Choice } from '@ntm/shared';
import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

/** What the list and its export are narrowed to, as the server's query names it. */
export type TrailFilterValues = Record<string, string>;

interface Props {
  values: TrailFilterValues;
  actors: readonly string[];
  onChange: (values: TrailFilterValues) => void;
}

const SUBJECTS: readonly Choice[] = [...CONTENT_TYPES, 'role', 'account', 'token'].map((value) => ({
  value,
  label: describeTrailSubject({ type: value }),
}));

interface SelectProps {
  label: string;
  every: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChange: (value: string) => void;
}

const Select = ({ label, every, choices, value = '', onChange }: SelectProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <SingleSelect value={value} onChange={(chosen: string | number) => onChange(String(chosen))}>
      <SingleSelectOption value="">{every}</SingleSelectOption>
      {choices.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);

interface DayProps {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
}

const Day = ({ label, value = '', onChange }: DayProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <TextInput
      type="date"
      value={value}
      onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
    />
  </Field.Root>
);

/** Narrows the trail by kind, person, subject, days and override. */
export const TrailFilters = ({ values, actors, onChange }: Props) => {
  const set = (name: string) => (value: string) => {
    const others = Object.entries(values).filter(([key]) => key !== name);
    onChange(Object.fromEntries(value ? [...others, [name, value]] : others));
  };
  const people = actors.map((name) => ({ value: name, label: name }));
  const { kind, actor, type, from, until, override } = values;
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Select label="Việc" every="Mọi việc" choices={TRAIL_KINDS} value={kind} onChange={set('kind')} />
      <Select label="Người làm" every="Mọi người" choices={people} value={actor} onChange={set('actor')} />
      <Select label="Nội dung" every="Mọi thứ" choices={SUBJECTS} value={type} onChange={set('type')} />
      <Day label="Từ ngày" value={from} onChange={set('from')} />
      <Day label="Đến hết ngày" value={until} onChange={set('until')} />
      <Checkbox
        checked={override === 'true'}
        onCheckedChange={(isOn: boolean | 'indeterminate') => set('override')(isOn === true ? 'true' : '')}
      >
        Chỉ việc vượt quy trình
      </Checkbox>
    </Flex>
  );
};
