import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManager, useForm } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { maySave } from '../newsroom/limit-actions';
import { useNewsroom } from '../newsroom/use-newsroom';
import { useSave } from './use-save';
import { isSaveShortcut, useShortcut } from './use-shortcut';

const useIsDisabled = ({ activeTab, documentId, model }: DocumentActionProps): boolean => {
  const { isSubmitting, modified } = useForm('SaveAction', (form) => form);
  const isCloning = useParams().origin !== undefined;
  const state = useNewsroom(model, documentId);
  const hasNothingNew = !modified && !isCloning;
  return (
    isSubmitting || hasNothingNew || activeTab === 'published' || (state !== undefined && !maySave(state))
  );
};

/**
 * The desk's “Lưu”, in place of Strapi's, which takes a text that the server did not accept for saved, and puts the former
 * one in its place.
 */
export const SaveAction: DocumentActionComponent = (props) => {
  const { hasDraftAndPublish, layout } = useContentManager();
  const isDisabled = useIsDisabled(props);
  const save = useSave(props, layout.edit, hasDraftAndPublish);
  useShortcut(isSaveShortcut, save, isDisabled);
  return {
    type: 'update',
    label: 'Lưu',
    position: 'panel',
    disabled: isDisabled,
    onClick: async () => {
      await save();
      return true;
    },
  };
};
SaveAction.type = 'update';
SaveAction.position = 'panel';
