import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAddCorrectionMutation } from '../desk-api';
import { describeServerError } from '../publish/describe-server-error';

interface Props {
  targetType: string;
  targetDocumentId: string;
  onClose: () => void;
}

const useAddCorrection = ({ targetType, targetDocumentId, onClose }: Props) => {
  const { toggleNotification } = useNotification();
  const [addCorrection, { isLoading }] = useAddCorrectionMutation();

  const add = async (publicText: string): Promise<void> => {
    const answer = await addCorrection({ targetType, targetDocumentId, publicText });
    if (!('error' in answer)) {
      toggleNotification({ type: 'success', message: 'Đã ghi lời đính chính.' });
      return onClose();
    }
    const { fields, reason } = describeServerError(answer.error);
    const message = fields.map((field) => field.message).join(' ') || reason;
    toggleNotification({ type: 'danger', title: 'Chưa ghi được lời đính chính', message });
  };
  return { add, isLoading };
};

/** The wording of a public correction, and the button that publishes it. Stays open when the server refuses it. */
export const CorrectionForm = (props: Props) => {
  const [text, setText] = useState('');
  const { add, isLoading } = useAddCorrection(props);
  const publicText = text.trim();
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>
            Lời đính chính hiện ngay trong bài, ở mục Đính chính và trong các nguồn tin. Nếu nội dung bài còn
            sai, hãy sửa bài rồi đăng lại.
          </Typography>
          <Field.Root name="publicText" required>
            <Field.Label>Lời đính chính</Field.Label>
            <Textarea
              value={text}
              placeholder="Bài đăng ngày … viết …; nay đính chính là …"
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)}
            />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={props.onClose}>
          Hủy
        </Button>
        <Button disabled={publicText === ''} loading={isLoading} onClick={() => void add(publicText)}>
          Công bố đính chính
        </Button>
      </Modal.Footer>
    </>
  );
};
