import { Field } from '@strapi/design-system';
import { useState } from 'react';
import { HanoiTimePicker } from '../schedule/hanoi-time-input';
import { MoveDialog, type MoveDialogProps } from './move-dialog';

/** Asks at which hour a story is to be published. */
export const ScheduleDialog = ({ onConfirm, ...props }: MoveDialogProps) => {
  const [publishAt, setPublishAt] = useState<string | null>(null);
  return (
    <MoveDialog
      {...props}
      isComplete={publishAt !== null}
      onConfirm={() => void onConfirm(props.move, { publishAt })}
    >
      <Field.Root
        name="publishAt"
        required
        hint="Đến giờ, bài tự lên trang trong vòng một phút. Trước giờ đó bạn đọc không thấy gì của bản này."
      >
        <Field.Label>Ngày giờ đăng (giờ Hà Nội)</Field.Label>
        <HanoiTimePicker value={publishAt} onChange={setPublishAt} />
        <Field.Hint />
      </Field.Root>
    </MoveDialog>
  );
};
