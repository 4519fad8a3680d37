import type {
  LoginLock,
  MoveName,
  NewsroomState,
  PublicationStatus,
  ScheduleStatus,
  TrailAnswer,
} from '@ntm/shared';
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

interface Draft {
  address: DocumentAddress;
  values: object;
  /** The document that a copy is made of. */
  cloneOf?: string | undefined;
}

interface Correction {
  targetType: string;
  targetDocumentId: string;
  publicText: string;
}

/** A press of one of the newsroom's buttons, with what its dialog asked for. */
export interface MoveDetails {
  reason?: string;
  publicText?: string;
  publishAt?: string;
  /** The `updatedAt` of the draft that was on the screen. */
  seen?: string;
}

const toUrl = ({ collectionType, model, documentId }: DocumentAddress): string =>
  ['/content-manager', collectionType, model, documentId].filter(Boolean).join('/');

/** By what Strapi's cache knows a document. */
export const toTag = ({ collectionType, model, documentId }: DocumentAddress) => ({
  type: 'Document' as const,
  id: collectionType === 'single-types' ? model : `${model}_${documentId}`,
});

/** What Strapi's own lists and widgets must load again after a document of this type changed. */
export const toStaleTags = (address: DocumentAddress) => [
  toTag(address),
  { type: 'Document' as const, id: `${address.model}_LIST` },
  { type: 'UidAvailability' as const, id: address.model },
  'Relations' as const,
  'RecentDocumentList' as const,
  'CountDocuments' as const,
];

/** Of a refusal: the answer says it to whoever pressed. */
const leaveToCaller = (): void => undefined;

const api = adminApi.enhanceEndpoints({
  addTagTypes: [
    'Document',
    'Relations',
    'UidAvailability',
    'RecentDocumentList',
    'CountDocuments',
    'DeletedDocuments',
    'LoginLock',
  ],
});

/**
 * The requests that the desk makes beside Strapi's own, in Strapi's cache: they show no notification by themselves,
 * so that one press of a button ends in one message.
 */
export const deskApi = api.injectEndpoints({
  endpoints: (build) => ({
    saveDraft: build.mutation<SavedDocument, Draft>({
      query: ({ address, values, cloneOf }) => ({
        url: cloneOf ? `${toUrl(address)}/clone/${cloneOf}` : toUrl(address),
        method: address.documentId || address.collectionType === 'single-types' ? 'PUT' : 'POST',
        data: values,
      }),
      // What was refused is asked for by whoever takes the newer text: loading it would take the place of what was typed.
      invalidatesTags: (_result, error, { address }) => (error ? [] : toStaleTags(address)),
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
    getNewsroomState: build.query<NewsroomState, { model: string; documentId: string }>({
      query: ({ model, documentId }) => `/newsroom/${model}/${documentId}`,
      providesTags: (_result, _error, { model, documentId }) => [
        toTag({ collectionType: 'collection-types', model, documentId }),
      ],
    }),
    listLoginLocks: build.query<LoginLock[], undefined>({
      query: () => '/login-locks',
      providesTags: ['LoginLock'],
    }),
    openLoginLock: build.mutation<unknown, { subject: string }>({
      query: ({ subject }) => ({ url: `/login-locks/${encodeURIComponent(subject)}`, method: 'DELETE' }),
      invalidatesTags: ['LoginLock'],
    }),
    makeMove: build.mutation<
      NewsroomState | null,
      { model: string; documentId: string; name: MoveName; details: MoveDetails }
    >({
      query: ({ model, documentId, name, details }) => ({
        url: `/newsroom/${model}/${documentId}/moves/${name}`,
        method: 'POST',
        data: details,
      }),
      invalidatesTags: (_result, _error, { model, documentId }) =>
        toStaleTags({ collectionType: 'collection-types', model, documentId }),
      // Shown with the note of its success: until the state is read anew, the buttons were those of the stage before.
      // What replaces the whole answer also ends the wait for it: a patch would be shown only after that reading.
      onQueryStarted: ({ model, documentId }, { dispatch, queryFulfilled }) => {
        const show = (state: NewsroomState) =>
          dispatch(deskApi.util.upsertQueryData('getNewsroomState', { model, documentId }, state));
        void queryFulfilled.then(({ data }) => data && show(data)).catch(leaveToCaller);
      },
    }),
    getTrail: build.query<TrailAnswer, Record<string, string>>({
      query: (filter) => `/trail?${new URLSearchParams(filter).toString()}`,
      keepUnusedDataFor: 0,
    }),
    addCorrection: build.mutation<SavedDocument, Correction>({
      query: (correction) => ({
        url: '/content-manager/collection-types/api::notice.notice',
        method: 'POST',
        data: { kind: 'correction', ...correction },
      }),
      invalidatesTags: (_result, _error, { targetType, targetDocumentId }) => [
        { type: 'Document', id: 'api::notice.notice_LIST' },
        { type: 'Document', id: `api::${targetType}.${targetType}_${targetDocumentId}` },
      ],
    }),
  }),
});

export const {
  useSaveDraftMutation,
  usePublishDraftMutation,
  useGetPublicationStatusQuery,
  useGetScheduleQuery,
  useAddCorrectionMutation,
  useListLoginLocksQuery,
  useOpenLoginLockMutation,
  useGetNewsroomStateQuery,
  useMakeMoveMutation,
  useGetTrailQuery,
} = deskApi;
