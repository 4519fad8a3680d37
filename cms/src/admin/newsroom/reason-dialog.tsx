import { Field, Textarea } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { MoveDialog, type MoveDialogProps } from './move-dialog';

/** Asks why a story is given back: the writer reads it on the story. */
export const ReasonDialog = ({ onConfirm, ...props }: MoveDialogProps) => {
  const [reason, setReason] = useState('');
  return (
    <MoveDialog
      {...props}
      isComplete={reason.trim() !== ''}
      onConfirm={() => void onConfirm(props.move, { reason })}
    >
      <Field.Root name="reason" required hint="Người viết đọc được ở ô “Duyệt bài”.">
        <Field.Label>Lý do trả lại</Field.Label>
        <Textarea
          value={reason}
          placeholder="Cần sửa gì, ở đâu?"
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
    </MoveDialog>
  );
};
