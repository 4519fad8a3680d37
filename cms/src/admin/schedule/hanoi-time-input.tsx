import { formatDateTime, fromHanoiWallTime, toHanoiWallTime } from '@ntm/shared';
import { Field, TextInput, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

interface Props {
  name: string;
  label: string;
  hint?: React.ReactNode;
  required?: boolean;
  disabled?: boolean;
}

interface PickerProps {
  /** The instant, as ISO text. */
  value: string | null;
  onChange: (instant: string | null) => void;
  disabled?: boolean;
}

/**
 * A day and a time as the clock in Hà Nội shows them, in whatever zone the browser is: the browser's field holds no zone
 * at all, and the line below says in words what was chosen.
 */
export const HanoiTimePicker = ({ value, onChange, disabled = false }: PickerProps) => (
  <>
    <TextInput
      type="datetime-local"
      max="2099-12-31T23:59"
      disabled={disabled}
      value={value ? toHanoiWallTime(value) : ''}
      onChange={({ target }: React.ChangeEvent<HTMLInputElement>) =>
        onChange(fromHanoiWallTime(target.value))
      }
    />
    {value && (
      <Typography variant="pi" textColor="neutral600">
        {formatDateTime(value)} (giờ Hà Nội)
      </Typography>
    )}
  </>
);

/** In place of Strapi's field for moments, which shows them in the browser's own zone. */
export const HanoiTimeInput = ({ name, label, hint, required = false, disabled = false }: Props) => {
  const { value, error, onChange } = useField<string | null>(name);
  return (
    <Field.Root name={name} required={required} hint={hint} {...(error && { error })}>
      <Field.Label>{label}</Field.Label>
      <HanoiTimePicker
        value={value ?? null}
        disabled={disabled}
        onChange={(instant) => onChange(name, instant)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
