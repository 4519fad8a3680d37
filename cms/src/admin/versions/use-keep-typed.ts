import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { getBase, getLoaded } from './base-versions';
import { mergeTyped, type FormValues } from './merge-typed';

/**
 * Keeps what is typed on the screen when the document is loaded again: Strapi fills the form with what came, whatever stood
 * there. After a save it came because of that save, and only the fields that were typed in meanwhile are kept; else somebody
 * else has saved, and what was typed stays whole, upon the version that it started from.
 */
export const useKeepTyped = (key: string | undefined): void => {
  const { initialValues, modified, setValues, values } = useForm('useKeepTyped', (form) => form);
  const before = useRef({ initialValues, modified, values });

  useEffect(() => {
    const former = before.current;
    before.current = { initialValues, modified, values };
    const isFilled = initialValues !== former.initialValues && values === initialValues;
    if (key === undefined || !isFilled || !former.modified || values === former.values) return;
    const [base, loaded] = [getBase(key), getLoaded(key)];
    const isNewer = base !== undefined && loaded !== undefined && loaded > base;
    const typed = former.values as FormValues;
    setValues(isNewer ? typed : mergeTyped(values as FormValues, typed, former.initialValues as FormValues));
  }, [initialValues, key, modified, setValues, values]);
};
