import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { describeWhen } from '../history/describe-version';
import { FieldDifferences } from '../history/field-differences';
import type { LabelledLayout } from '../publish/label-path';
import { useOffers } from './use-offers';
import type { TextPlace } from './use-autosave';

interface Props {
  place: TextPlace;
  version: number | undefined;
  layout: LabelledLayout;
}

const SIDES = { before: 'Đã lưu', after: 'Chưa lưu' };

/** Offers back what was typed here and never saved: the browser was closed, the login had ended, the line was down. */
export const UnsavedOffer = ({ place, ...form }: Props) => {
  const { offer, takeBack, throwAway, leave } = useOffers(place, form);
  if (!offer) return null;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && leave()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>Có phần chưa lưu</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {`Phần này được gõ trên máy này, lần cuối lúc ${describeWhen(offer.text.savedAt)}, và chưa lưu vào hệ thống.`}
            </Typography>
            {offer.isOlder && (
              <Typography textColor="danger600">
                Từ đó đã có bản mới hơn. Lấy lại thì chưa mất gì: khi lưu sẽ được hỏi giữ bản nào.
              </Typography>
            )}
            <FieldDifferences fields={offer.fields} sides={SIDES} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="danger-light" onClick={() => void throwAway()}>
            Bỏ hẳn
          </Button>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={leave}>
              Để sau
            </Button>
            <Button onClick={() => void takeBack()}>Lấy lại</Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
