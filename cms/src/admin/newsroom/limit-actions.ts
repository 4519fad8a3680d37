import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import type { NewsroomState } from '@ntm/shared';
import { useNewsroom } from './use-newsroom';

const limitTo = (
  action: DocumentActionComponent,
  isPossible: (state: NewsroomState) => boolean,
): DocumentActionComponent => {
  const Limited: DocumentActionComponent = (props) => {
    const description = action(props);
    const state = useNewsroom(props.model, props.documentId);
    if (!description || !state || isPossible(state)) return description;
    return { ...description, disabled: true };
  };
  if (action.type) Limited.type = action.type;
  if (action.position) Limited.position = action.position;
  return Limited;
};

/** Whether whoever looks at the story may change it as it stands. */
export const maySave = ({ standing, isLive }: NewsroomState): boolean =>
  standing.rights.includes(isLive ? 'edit' : 'write');

/** Strapi's “Lưu”, out of reach for whoever may not change the story: Strapi finds out after everything is typed. */
export const limitSaving = (action: DocumentActionComponent): DocumentActionComponent =>
  limitTo(action, maySave);

/** Strapi's “Xoá”, out of reach while readers see the story: it is withdrawn first, with a word to them. */
export const limitDeleting = (action: DocumentActionComponent): DocumentActionComponent =>
  limitTo(action, ({ standing, isLive, wasPublic }) => !isLive && (!wasPublic || standing.isAdministrator));
