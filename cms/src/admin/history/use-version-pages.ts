import type { VersionSummary } from '@ntm/shared';
import { useState } from 'react';
import type { DocumentAddress } from '../desk-api';
import { useGetVersionsQuery } from '../versions/history-api';

/** The versions of a document, as many pages of them as were asked for. */
export const useVersionPages = (address: DocumentAddress, documentId: string) => {
  const [older, setOlder] = useState<readonly VersionSummary[]>([]);
  const [before, setBefore] = useState<number>();
  const { data, isError, isLoading } = useGetVersionsQuery({ address, documentId, before });
  const page = data?.versions ?? [];
  return {
    versions: [...older, ...page],
    isError,
    isLoading,
    showMore: data?.next
      ? () => {
          setOlder([...older, ...page]);
          setBefore(data.next ?? undefined);
        }
      : undefined,
  };
};
