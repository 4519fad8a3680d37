import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { getBase } from '../versions/base-versions';
import { keyOf } from '../versions/content-write';
import { writeBegins, saveSucceeded } from '../versions/watch-writes';
import type { UnsavedText } from './unsaved-text';
import { forgetText, keepText } from './unsaved-texts';
import { holdText } from './window-lock';

const DELAY_MS = 1_000;

/** Where the text of a form is kept, and of which document it is. */
export interface TextPlace {
  readonly key: string;
  readonly group: string;
  readonly model: string;
  /** The document's key; undefined while it is new. */
  readonly documentKey: string | undefined;
}

/** Whether what is typed here is kept in this browser: nothing to keep, kept since, or it cannot be kept. */
export type Keeping = { kind: 'nothing' } | { kind: 'kept'; at: string } | { kind: 'impossible' };

/** Keeps what is typed, a second after it is, until the server has it. */
export const useAutosave = ({ key, group, model, documentKey }: TextPlace): Keeping => {
  const { getValues, modified, values } = useForm('useAutosave', (form) => form);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'nothing' });
  /** Values that are on their way to the server, and values that need not be kept: it has them. */
  const sending = useRef<unknown>(undefined);
  const sent = useRef<unknown>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => holdText(key), [key]);

  const keep = useRef(async (): Promise<void> => undefined);
  keep.current = async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const current = getValues() as UnsavedText['values'];
    if (!modified || current === sent.current) return;
    const savedAt = new Date().toISOString();
    const base = documentKey === undefined ? undefined : getBase(documentKey);
    const isKept = await keepText({ key, group, savedAt, base, values: current });
    setKeeping(isKept ? { kind: 'kept', at: savedAt } : { kind: 'impossible' });
  };

  useEffect(() => {
    if (modified) timer.current ??= setTimeout(() => void keep.current(), DELAY_MS);
    else setKeeping({ kind: 'nothing' });
  }, [modified, values]);

  useEffect(() => {
    const keepNow = (): void => void keep.current();
    const isHere = (write: Parameters<typeof keyOf>[0]) =>
      write.model === model && keyOf(write) === documentKey;
    const endBegins = writeBegins.listen((write) => {
      if (!isHere(write)) return;
      sending.current = getValues();
      keepNow();
    });
    const endSucceeded = saveSucceeded.listen((write) => {
      if (!isHere(write)) return;
      sent.current = sending.current;
      if (getValues() !== sent.current) return;
      clearTimeout(timer.current);
      timer.current = undefined;
      void forgetText(key);
    });
    document.addEventListener('visibilitychange', keepNow);
    window.addEventListener('pagehide', keepNow);
    return () => {
      endBegins();
      endSucceeded();
      document.removeEventListener('visibilitychange', keepNow);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [documentKey, getValues, key, model]);
  return keeping;
};
