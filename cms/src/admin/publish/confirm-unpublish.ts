import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin';

const QUESTION =
  'Nội dung này sẽ rời khỏi trang và mọi danh sách; tại địa chỉ cũ chỉ còn lời báo đã được gỡ. Bản nháp vẫn còn trong hệ thống.';

/** Strapi's “Gỡ bài” with a question before it: as it comes, one press in a menu takes a story off the site. */
export const confirmUnpublish = (action: DocumentActionComponent): DocumentActionComponent => {
  const Confirmed: DocumentActionComponent = (props) => {
    const description = action(props);
    const { unpublish } = useDocumentActions();
    if (!description || description.dialog) return description;

    const { collectionType, documentId, model } = props;
    return {
      ...description,
      onClick: () => false,
      dialog: {
        type: 'dialog',
        title: 'Gỡ bài',
        content: QUESTION,
        confirmLabel: 'Gỡ bài',
        onConfirm: async () => {
          await unpublish({ collectionType, model, ...(documentId && { documentId }) });
        },
      },
    };
  };
  if (action.type) Confirmed.type = action.type;
  if (action.position) Confirmed.position = action.position;
  return Confirmed;
};
