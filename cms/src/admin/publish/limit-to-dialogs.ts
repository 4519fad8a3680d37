import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

const DIALOGS: ('preview' | 'relation-modal')[] = ['preview', 'relation-modal'];

/** The same action, shown in Strapi's preview and relation dialogs only. */
export const limitToDialogs = (action: DocumentActionComponent): DocumentActionComponent => {
  const limited: DocumentActionComponent = (props) => {
    const description = action(props);
    return description && { ...description, position: DIALOGS };
  };
  if (action.type) limited.type = action.type;
  limited.position = DIALOGS;
  return limited;
};
