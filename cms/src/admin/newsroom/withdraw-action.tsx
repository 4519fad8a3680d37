import { judgeMove } from '@ntm/shared';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useMemo } from 'react';
import { useNewsroom } from './use-newsroom';
import { WithdrawForm } from './withdraw-form';

/** One component for as long as the document is open: a new one would empty the form on every change of the page. */
const useDialogContent = (model: string, documentId: string | undefined) =>
  useMemo(
    () =>
      ({ onClose }: { onClose: () => void }) => (
        <WithdrawForm model={model} documentId={documentId ?? ''} onClose={onClose} />
      ),
    [model, documentId],
  );

/** “Gỡ bài”, in place of Strapi's: it asks for words to readers and for a note to the newsroom. */
export const WithdrawAction: DocumentActionComponent = ({ documentId, model }) => {
  const state = useNewsroom(model, documentId);
  const content = useDialogContent(model, documentId);
  if (!state?.isLive || judgeMove('withdraw', state.standing).kind === 'refused') return null;
  return {
    label: 'Gỡ bài',
    position: 'panel',
    variant: 'danger',
    dialog: { type: 'modal', title: 'Gỡ bài', content },
  };
};
WithdrawAction.type = 'unpublish';
WithdrawAction.position = 'panel';
