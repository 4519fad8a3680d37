import type { StaleDetails } from '@ntm/shared';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { forgetText } from '../autosave/unsaved-texts';
import type { DocumentAddress } from '../desk-api';
import { useRestore } from '../history/use-restore';
import { getBase, setBase } from '../versions/base-versions';
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
  const { getValues, resetForm, setValues } = useForm('useConflict', (form) => form);
  /** What was typed, and upon which version: Strapi loads the newer text into the form after a refusal. */
  const typed = useRef<{ values: object; base: number | undefined }>();
  const { restore, isLoading } = useRestore(address, documentId, KEPT);
  const [reloadDocument] = useReloadDocumentMutation();

  useEffect(
    () =>
      writeWasStale.listen((write) => {
        if (keyOf(write) !== documentKey) return;
        typed.current = { values: getValues(), base: getBase(documentKey) };
        setStale(write.details);
      }),
    [documentKey, getValues],
  );

  const finish = (): void => {
    void forgetText(textKey);
    resetForm();
    setStale(undefined);
  };
  return {
    stale,
    isLoading,
    close: (): void => {
      const { values, base } = typed.current ?? {};
      if (values) setValues(values);
      if (base !== undefined) setBase(documentKey, base);
      setStale(undefined);
    },
    keepMine: async (setAside: number): Promise<void> => {
      if (stale && (await restore(setAside, stale.newest.number))) finish();
    },
    takeTheirs: (): void => {
      if (!stale) return;
      setBase(documentKey, stale.newest.number);
      finish();
      void reloadDocument({ address });
    },
  };
};
