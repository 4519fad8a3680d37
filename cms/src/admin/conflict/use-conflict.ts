import type { StaleDetails } from '@ntm/shared';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { forgetText } from '../autosave/unsaved-texts';
import type { DocumentAddress } from '../desk-api';
import { useRestore } from '../history/use-restore';
import { keyOf } from '../versions/content-write';
import { useReloadDocumentMutation } from '../versions/history-api';
import { writeWasStale } from '../versions/watch-writes';

interface Props {
  address: DocumentAddress;
  documentId: string;
  documentKey: string;
  /** The text of this window in the browser's own keeping. */
  textKey: string;
}

const KEPT = 'Đã lưu bản của bạn. Bản kia vẫn còn trong lịch sử.';

/** That a save here was refused for a newer one, and what can be done about it. */
export const useConflict = ({ address, documentId, documentKey, textKey }: Props) => {
  const [stale, setStale] = useState<StaleDetails>();
  const resetForm = useForm('useConflict', (form) => form.resetForm);
  const { restore, isLoading } = useRestore(address, documentId, KEPT);
  const [reloadDocument] = useReloadDocumentMutation();

  useEffect(
    () =>
      writeWasStale.listen((write) => {
        if (keyOf(write) === documentKey) setStale(write.details);
      }),
    [documentKey],
  );

  const finish = (): void => {
    void forgetText(textKey);
    resetForm();
    setStale(undefined);
  };
  return {
    stale,
    isLoading,
    close: (): void => setStale(undefined),
    keepMine: async (setAside: number): Promise<void> => {
      if (stale && (await restore(setAside, stale.newest.number))) finish();
    },
    takeTheirs: (): void => {
      finish();
      void reloadDocument({ address });
    },
  };
};
