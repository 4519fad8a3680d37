import type { LoginLock, PublicationStatus, ScheduleStatus } from '@ntm/shared';
import { adminApi } from '@strapi/strapi/admin';

/** Which document an action or a panel is about; `documentId` is missing while a new one is being written. */
export interface DocumentAddress {
  collectionType: string;
  model: string;
  documentId?: string | undefined;
}

interface SavedDocument {
  data: { documentId: string };
}

interface Correction {
  targetType: string;
  targetDocumentId: string;
  publicText: string;
}

const toUrl = ({ collectionType, model, documentId }: DocumentAddress): string =>
  ['/content-manager', collectionType, model, documentId].filter(Boolean).join('/');

const toTag = ({ collectionType, model, documentId }: DocumentAddress) => ({
  type: 'Document' as const,
  id: collectionType === 'single-types' ? model : `${model}_${documentId}`,
});

/** What Strapi's own lists and widgets must load again after a document of this type changed. */
const toStaleTags = (address: DocumentAddress) => [
  toTag(address),
  { type: 'Document' as const, id: `${address.model}_LIST` },
  { type: 'UidAvailability' as const, id: address.model },
  'Relations' as const,
  'RecentDocumentList' as const,
  'CountDocuments' as const,
];

const api = adminApi.enhanceEndpoints({
  addTagTypes: [
    'Document',
    'Relations',
    'UidAvailability',
    'RecentDocumentList',
    'CountDocuments',
    'LoginLock',
  ],
});

/**
 * The requests that the desk makes beside Strapi's own, in Strapi's cache: they show no notification by themselves,
 * so that one press of a button ends in one message.
 */
const deskApi = api.injectEndpoints({
  endpoints: (build) => ({
    saveDraft: build.mutation<SavedDocument, { address: DocumentAddress; values: object }>({
      query: ({ address, values }) => ({
        url: toUrl(address),
        method: address.documentId || address.collectionType === 'single-types' ? 'PUT' : 'POST',
        data: values,
      }),
      invalidatesTags: (_result, _error, { address }) => toStaleTags(address),
    }),
    publishDraft: build.mutation<SavedDocument, { address: DocumentAddress; beforeTime?: boolean }>({
      query: ({ address, beforeTime }) => ({
        url: `${toUrl(address)}/actions/publish${beforeTime ? '?embargo=lift' : ''}`,
        method: 'POST',
        data: {},
      }),
      invalidatesTags: (_result, _error, { address }) => toStaleTags(address),
    }),
    getPublicationStatus: build.query<PublicationStatus, { model: string; documentId: string }>({
      query: ({ model, documentId }) => `/publication/status/${model}/${documentId}`,
      providesTags: (_result, _error, { model, documentId }) => [
        toTag({ collectionType: 'collection-types', model, documentId }),
      ],
    }),
    getSchedule: build.query<ScheduleStatus, { model: string; documentId: string }>({
      query: ({ model, documentId }) => `/schedule/${model}/${documentId}`,
      providesTags: (_result, _error, { model, documentId }) => [
        toTag({ collectionType: 'collection-types', model, documentId }),
      ],
    }),
    setSchedule: build.mutation<
      ScheduleStatus,
      { model: string; documentId: string; publishAt: string | null }
    >({
      query: ({ model, documentId, publishAt }) => ({
        url: `/schedule/${model}/${documentId}`,
        ...(publishAt ? { method: 'PUT', data: { publishAt } } : { method: 'DELETE' }),
      }),
      invalidatesTags: (_result, _error, target) =>
        toStaleTags({ collectionType: 'collection-types', ...target }),
    }),
    listLoginLocks: build.query<LoginLock[], undefined>({
      query: () => '/login-locks',
      providesTags: ['LoginLock'],
    }),
    openLoginLock: build.mutation<unknown, { subject: string }>({
      query: ({ subject }) => ({ url: `/login-locks/${encodeURIComponent(subject)}`, method: 'DELETE' }),
      invalidatesTags: ['LoginLock'],
    }),
    addCorrection: build.mutation<SavedDocument, Correction>({
      query: (correction) => ({
        url: '/content-manager/collection-types/api::notice.notice',
        method: 'POST',
        data: { kind: 'correction', ...correction },
      }),
      invalidatesTags: [{ type: 'Document', id: 'api::notice.notice_LIST' }],
    }),
  }),
});

export const {
  useSaveDraftMutation,
  usePublishDraftMutation,
  useGetPublicationStatusQuery,
  useGetScheduleQuery,
  useSetScheduleMutation,
  useAddCorrectionMutation,
  useListLoginLocksQuery,
  useOpenLoginLockMutation,
} = deskApi;
