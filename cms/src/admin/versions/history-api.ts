import {
  BASE_VERSION_HEADER,
  type DeletedDocument,
  type Restored,
  type VersionsDifference,
  type VersionsPage,
} from '@ntm/shared';
import { deskApi, toStaleTags, toTag, type DocumentAddress } from '../desk-api';

interface Versions {
  address: DocumentAddress;
  documentId: string;
}

const toUrl = ({ address, documentId }: Versions): string => `/history/${address.model}/${documentId}`;

/** The requests that the desk makes about versions. What they answer is asked for again when the document is saved. */
const historyApi = deskApi.injectEndpoints({
  endpoints: (build) => ({
    getVersions: build.query<VersionsPage, Versions & { before?: number | undefined }>({
      query: ({ before, ...versions }) => `${toUrl(versions)}${before ? `?before=${before}` : ''}`,
      providesTags: (_result, _error, { address }) => [toTag(address)],
    }),
    getDifference: build.query<VersionsDifference, Versions & { from?: number | undefined; to: number }>({
      query: ({ from, to, ...versions }) =>
        `${toUrl(versions)}/difference?to=${to}${from === undefined ? '' : `&from=${from}`}`,
      providesTags: (_result, _error, { address }) => [toTag(address)],
    }),
    restoreVersion: build.mutation<Restored, Versions & { number: number; base: number | undefined }>({
      query: ({ number, base, ...versions }) => ({
        url: `${toUrl(versions)}/restore`,
        method: 'POST',
        data: { number },
        ...(base !== undefined && { config: { headers: { [BASE_VERSION_HEADER]: String(base) } } }),
      }),
      invalidatesTags: (_result, error, { address }) =>
        error ? [] : [...toStaleTags(address), 'DeletedDocuments'],
    }),
    /** Has everything that is shown of a document asked for again. */
    reloadDocument: build.mutation<null, { address: DocumentAddress }>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, { address }) => toStaleTags(address),
    }),
    getDeleted: build.query<DeletedDocument[], void>({
      query: () => '/history',
      providesTags: ['DeletedDocuments'],
    }),
  }),
});

export const {
  useGetVersionsQuery,
  useGetDifferenceQuery,
  useRestoreVersionMutation,
  useReloadDocumentMutation,
  useGetDeletedQuery,
} = historyApi;
