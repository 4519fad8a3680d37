import { MOVES, type Move } from '@ntm/shared';
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { useMakeMove } from './use-make-move';

interface Props {
  model: string;
  documentId: string;
  onClose: () => void;
}

interface AreaProps {
  name: string;
  label: string;
  hint: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}

const WITHDRAW = MOVES.find(({ name }) => name === 'withdraw') as Move;

const Area = ({ name, label, hint, placeholder, value, onChange }: AreaProps) => (
  <Field.Root name={name} required hint={hint}>
    <Field.Label>{label}</Field.Label>
    <Textarea
      value={value}
      placeholder={placeholder}
      onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
    />
    <Field.Hint />
  </Field.Root>
);

/** What a withdrawal tells readers and why it was decided. Stays open when the server refuses it. */
export const WithdrawForm = ({ model, documentId, onClose }: Props) => {
  const [publicText, setPublicText] = useState('');
  const [reason, setReason] = useState('');
  const { make, isLoading } = useMakeMove(model, documentId);
  const isComplete = publicText.trim() !== '' && reason.trim() !== '';
  const withdraw = async (): Promise<void> => {
    if (await make(WITHDRAW, { publicText, reason })) onClose();
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>
            Bài rời khỏi trang, mọi danh sách và ô tìm kiếm; tại địa chỉ cũ chỉ còn lời với bạn đọc. Bản gốc
            vẫn được giữ trong toà soạn.
          </Typography>
          <Area
            name="publicText"
            label="Lời với bạn đọc"
            hint="Hiện ở địa chỉ cũ, trang Đính chính và các nguồn tin RSS."
            placeholder="Bài viết này đã được toà soạn gỡ vì …"
            value={publicText}
            onChange={setPublicText}
          />
          <Area
            name="internalNote"
            label="Ghi chú nội bộ"
            hint="Không bao giờ rời khỏi toà soạn."
            placeholder="Vì sao gỡ, ai quyết định"
            value={reason}
            onChange={setReason}
          />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Hủy
        </Button>
        <Button variant="danger" disabled={!isComplete} loading={isLoading} onClick={() => void withdraw()}>
          Gỡ bài
        </Button>
      </Modal.Footer>
    </>
  );
};
