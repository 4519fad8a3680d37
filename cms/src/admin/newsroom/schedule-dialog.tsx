import { Field, TextInput } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { MoveDialog, type MoveDialogProps } from './move-dialog';

/** `2026-11-25T19:30` as people of the newsroom mean it, whatever the machine's own zone. */
const toInstant = (hanoiTime: string): string => new Date(`${hanoiTime}:00+07:00`).toISOString();

/** Asks at which hour a story is to be published. */
export const ScheduleDialog = ({ onConfirm, ...props }: MoveDialogProps) => {
  const [time, setTime] = useState('');
  return (
    <MoveDialog
      {...props}
      isComplete={time !== ''}
      onConfirm={() => void onConfirm(props.move, { publishAt: toInstant(time) })}
    >
      <Field.Root name="publishAt" required hint="Trước giờ này bạn đọc không thấy gì của bài.">
        <Field.Label>Ngày giờ đăng (giờ Hà Nội)</Field.Label>
        <TextInput
          type="datetime-local"
          value={time}
          onChange={(event: ChangeEvent<HTMLInputElement>) => setTime(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
    </MoveDialog>
  );
};
