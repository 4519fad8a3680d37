import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { HanoiTimePicker } from './hanoi-time-input';

interface Props {
  /** The time that is set now. */
  current: string | null;
  isSaving: boolean;
  onSubmit: (publishAt: string) => Promise<void>;
}

/** Asks for a day and a time. Stays open when the server refuses them. */
export const ScheduleForm = ({ current, isSaving, onSubmit }: Props) => {
  const [publishAt, setPublishAt] = useState(current);
  return (
    <Modal.Content>
      <Modal.Header>
        <Modal.Title>Hẹn giờ đăng</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>
            Đến giờ, bài tự lên trang trong vòng một phút, dù không ai mở màn hình này. Trước giờ đó bạn đọc
            không thấy gì của bài. Nếu lúc đó bài còn thiếu thông tin bắt buộc, bài chưa được đăng và lý do
            hiện ở ô “Hẹn giờ đăng”.
          </Typography>
          <Field.Root name="publishAt" required>
            <Field.Label>Ngày và giờ đăng (giờ Hà Nội)</Field.Label>
            <HanoiTimePicker value={publishAt} onChange={setPublishAt} />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Hủy</Button>
        </Modal.Close>
        <Button
          disabled={!publishAt}
          loading={isSaving}
          onClick={() => publishAt && void onSubmit(publishAt)}
        >
          Hẹn giờ
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
};
