import { judgeMove } from '@ntm/shared';
import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import {
  unstable_useContentManagerContext as useContentManager,
  useAuth,
  useDocumentRBAC,
  useForm,
} from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useNewsroom } from '../newsroom/use-newsroom';
import { isPublishShortcut, useShortcut } from '../save/use-shortcut';
import { describeEmbargo } from '../schedule/describe-embargo';
import { useCarriedErrors } from './use-carried-errors';
import { usePublish } from './use-publish';

/** Whether the newsroom's table of moves lets whoever is here publish; of a new story the server knows more. */
const useMayPublish = ({ model, documentId }: DocumentActionProps): boolean => {
  const state = useNewsroom(model, documentId);
  const isAdministrator = useAuth('PublishAction', ({ user }) =>
    user?.roles?.some(({ code }) => code === 'strapi-super-admin'),
  );
  if (!documentId) return isAdministrator ?? false;
  return state !== undefined && judgeMove('publish', state.standing).kind === 'allowed';
};

const useIsDisabled = (props: DocumentActionProps): boolean => {
  const { activeTab, document, documentId } = props;
  const mayPublish = useMayPublish(props);
  const isCloning = useParams().origin !== undefined;
  const canPublish = useDocumentRBAC('PublishAction', (rights) => rights.canPublish);
  const { isSubmitting, modified } = useForm('PublishAction', (form) => form);
  const hasNothingNew = !modified && (documentId === undefined || document?.status === 'published');
  return (
    isCloning || isSubmitting || activeTab === 'published' || !canPublish || !mayPublish || hasNothingNew
  );
};

/**
 * The desk's “Đăng”, in place of Strapi's: it saves first, so that a refusal to publish costs nothing that was typed,
 * and says in Vietnamese and all at once what is missing. A document whose time has not come asks first.
 */
export const PublishAction: DocumentActionComponent = (props) => {
  const { hasDraftAndPublish, layout } = useContentManager();
  const isDisabled = useIsDisabled(props);
  const publish = usePublish(props, layout.edit);
  useCarriedErrors();
  const embargo = describeEmbargo(props.document?.['publishAt'], new Date());
  useShortcut(isPublishShortcut, publish, isDisabled || !hasDraftAndPublish || embargo !== null);

  if (!hasDraftAndPublish) return null;
  return {
    type: 'publish',
    label: 'Đăng',
    position: 'panel',
    disabled: isDisabled,
    ...(embargo
      ? {
          onClick: () => false,
          dialog: {
            type: 'dialog',
            title: 'Đăng trước giờ hẹn',
            content: embargo,
            confirmLabel: 'Đăng ngay',
            onConfirm: () => publish(true),
          },
        }
      : {
          onClick: async () => {
            await publish();
            return true;
          },
        }),
  };
};
PublishAction.type = 'publish';
PublishAction.position = 'panel';
