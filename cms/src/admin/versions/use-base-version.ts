import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { forgetBase, getBase, setBase } from './base-versions';

/** What the server sends beside a document (`add-version-to-meta.ts`). */
interface Meta {
  readonly version?: number;
}

/**
 * Notes which version the form was filled from. A newer one that was loaded under typed text is not it: what is typed started
 * from the former, and a save of it must not pass over the newer.
 * @returns the number of the version that was loaded last
 */
export const useBaseVersion = (key: string | undefined, meta: object | undefined): number | undefined => {
  const { version } = (meta ?? {}) as Meta;
  const isModified = useForm('useBaseVersion', (form) => form.modified);
  useEffect(() => {
    if (key === undefined || version === undefined) return;
    const base = getBase(key);
    if (base === undefined || (!isModified && version > base)) setBase(key, version);
  }, [isModified, key, version]);
  useEffect(() => () => (key === undefined ? undefined : forgetBase(key)), [key]);
  return version;
};
