import { Box, Button, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { DocumentAddress } from '../desk-api';
import { useReloadDocumentMutation } from '../versions/history-api';
import { describeNewer, describePresence } from './describe-presence';
import { usePresence } from './use-presence';

interface Props {
  address: DocumentAddress;
  documentId: string;
  /** The version that is open here, or that what is typed here started from. */
  base: number | undefined;
}

const READING_TIME_MS = 8_000;

/** Says once, when the document is opened, that others have it open. */
const useWarnOnce = (words: string | undefined): void => {
  const { toggleNotification } = useNotification();
  const hasWarned = useRef(false);
  useEffect(() => {
    if (!words || hasWarned.current) return;
    hasWarned.current = true;
    toggleNotification({ type: 'warning', message: words, timeout: READING_TIME_MS });
  }, [toggleNotification, words]);
};

/** Who else has the document open, and whether somebody saved it meanwhile. */
export const PresenceStatus = ({ address, documentId, base }: Props) => {
  const isModified = useForm('PresenceStatus', (form) => form.modified);
  const { answer, isLost } = usePresence(address.model, documentId, isModified);
  const [reloadDocument] = useReloadDocumentMutation();
  const now = new Date();
  const others = answer?.others.map((other) => describePresence(other, now)) ?? [];
  useWarnOnce(others.length > 0 ? `${others.join('. ')}.` : undefined);

  const newest = answer?.newest;
  const isNewer = newest && base !== undefined && newest.number > base;
  return (
    <Box role="status" aria-live="polite" width="100%">
      {isLost && (
        <Typography tag="p" textColor="danger600">
          Mất kết nối tới máy chủ. Cứ viết tiếp: chữ được giữ trên máy này.
        </Typography>
      )}
      {!isLost && others.length === 0 && answer && (
        <Typography tag="p" textColor="neutral600">
          Chỉ mình bạn đang mở mục này.
        </Typography>
      )}
      {others.map((words) => (
        <Typography key={words} tag="p" fontWeight="semiBold" textColor="warning700">
          {words}
        </Typography>
      ))}
      {isNewer && (
        <Box paddingTop={2}>
          <Typography tag="p" textColor="danger600">
            {describeNewer(newest, now)}
          </Typography>
          {isModified ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              Khi lưu, bạn sẽ thấy hai bản cạnh nhau và chọn.
            </Typography>
          ) : (
            <Button variant="tertiary" onClick={() => void reloadDocument({ address })}>
              Mở bản mới nhất
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
};
