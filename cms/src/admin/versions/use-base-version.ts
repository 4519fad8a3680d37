import { useEffect } from 'react';
import { forgetBase, setBase } from './base-versions';

/** What the server sends beside a document (`add-version-to-meta.ts`). */
interface Meta {
  readonly version?: number;
}

/** Notes which version the form was filled from, whenever it is filled with another one. @returns its number */
export const useBaseVersion = (key: string | undefined, meta: object | undefined): number | undefined => {
  const { version } = (meta ?? {}) as Meta;
  useEffect(() => {
    if (key !== undefined && version !== undefined) setBase(key, version);
  }, [key, version]);
  useEffect(() => () => (key === undefined ? undefined : forgetBase(key)), [key]);
  return version;
};
