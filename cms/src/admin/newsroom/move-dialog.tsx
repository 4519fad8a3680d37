import type { Move } from '@ntm/shared';
import { Button, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What a move's dialog gets from the buttons. */
export interface MoveDialogProps {
  move: Move;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: (move: Move, details: object) => Promise<void>;
}

interface Props extends Omit<MoveDialogProps, 'onConfirm'> {
  isComplete: boolean;
  onConfirm: () => void;
  children: ReactNode;
}

/** The frame of a dialog that asks for what a move needs. Stays open when the server refuses it. */
export const MoveDialog = ({ move, isBusy, isComplete, onClose, onConfirm, children }: Props) => (
  <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
    <Modal.Content>
      <Modal.Header closeLabel="Đóng">
        <Modal.Title>{move.label}</Modal.Title>
      </Modal.Header>
      <Modal.Body>{children}</Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Hủy
        </Button>
        <Button disabled={!isComplete} loading={isBusy} onClick={onConfirm}>
          {move.label}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  </Modal.Root>
);
