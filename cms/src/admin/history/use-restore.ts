import { useNotification } from '@strapi/strapi/admin';
import type { DocumentAddress } from '../desk-api';
import { describeServerError } from '../publish/describe-server-error';
import { getBase } from '../versions/base-versions';
import { keyOfAddress } from '../versions/content-write';
import { useRestoreVersionMutation } from '../versions/history-api';

const READING_TIME_MS = 12_000;

const describeMissing = (missing: readonly string[]): string =>
  missing.length > 0 ? ` Không còn trong hệ thống nên đã bỏ qua: ${missing.join(', ')}.` : '';

/** Restores a version and says what came of it. @returns whether it was restored */
export const useRestore = (address: DocumentAddress, documentId: string, success: string) => {
  const { toggleNotification } = useNotification();
  const [restoreVersion, { isLoading }] = useRestoreVersionMutation();
  const key = keyOfAddress(address);
  const ownBase = key === undefined ? undefined : getBase(key);
  const restore = async (number: number, base = ownBase): Promise<boolean> => {
    const answer = await restoreVersion({ address, documentId, number, base });
    if ('error' in answer) {
      const { fields, reason } = describeServerError(answer.error);
      const message = fields.map((field) => field.message).join(' ') || reason;
      toggleNotification({ type: 'danger', title: 'Chưa khôi phục được', message, timeout: READING_TIME_MS });
      return false;
    }
    const { missing } = answer.data;
    const type = missing.length > 0 ? 'warning' : 'success';
    toggleNotification({ type, message: success + describeMissing(missing), timeout: READING_TIME_MS });
    return true;
  };
  return { restore, isLoading };
};
