import type { DeletedDocument } from '@ntm/shared';
import { Modal } from '@strapi/design-system';
import { DeletedContent } from './deleted-content';
import { titleOf, toAddress } from './deleted-document';

interface Props {
  document: DeletedDocument | undefined;
  onClose: () => void;
}

/** A deleted document to read. It stands outside the table, which takes keys that are pressed inside it for its own. */
export const DeletedDialog = ({ document, onClose }: Props) => (
  <Modal.Root open={document !== undefined} onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
    {document && (
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>{titleOf(document)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <DeletedContent
            address={toAddress(document)}
            documentId={document.documentId}
            number={document.number}
          />
        </Modal.Body>
      </Modal.Content>
    )}
  </Modal.Root>
);
