import type { FieldDifference } from '@ntm/shared';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { DocumentAddress } from '../desk-api';
import { describeWhen } from '../history/describe-version';
import { FieldDifferences } from '../history/field-differences';
import { useGetDifferenceQuery } from '../versions/history-api';
import { useConflict } from './use-conflict';

interface Props {
  address: DocumentAddress;
  documentId: string;
  documentKey: string;
  textKey: string;
}

const useCopy = () => {
  const { toggleNotification } = useNotification();
  return async (fields: readonly FieldDifference[]): Promise<void> => {
    const text = fields.map(({ label, after }) => `${label}\n${after}`).join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      toggleNotification({ type: 'success', message: 'Đã chép phần của bạn. Dán vào đâu cũng được.' });
    } catch {
      const message = 'Trình duyệt không cho chép. Hãy bôi đen chữ ở cột bên phải rồi bấm Ctrl + C.';
      toggleNotification({ type: 'warning', message });
    }
  };
};

/** Both texts side by side, and the choice that only the person can make. */
const BothTexts = (props: { address: DocumentAddress; documentId: string; from: number; to: number }) => {
  const { data, isError } = useGetDifferenceQuery(props);
  const copy = useCopy();
  if (isError) return <Typography textColor="danger600">Chưa tải được phần khác nhau.</Typography>;
  if (!data) return <Typography>Đang so sánh…</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <FieldDifferences fields={data.fields} sides={{ before: 'Bản của họ', after: 'Bản của bạn' }} />
      <Button variant="tertiary" onClick={() => void copy(data.fields)}>
        Chép phần của tôi
      </Button>
    </Flex>
  );
};

/** Shown when a save was refused because somebody else saved first. */
export const ConflictDialog = (props: Props) => {
  const { stale, isLoading, close, keepMine, takeTheirs } = useConflict(props);
  if (!stale) return null;
  const { newest, setAside } = stale;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>Có bản mới hơn</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {`${newest.by ?? 'Hệ thống'} đã lưu bản ${newest.number} lúc ${describeWhen(newest.at)}, sau khi bạn mở mục này. Bản của bạn chưa đè lên; cả hai bản đều còn trong lịch sử.`}
            </Typography>
            {setAside !== null && <BothTexts {...props} from={newest.number} to={setAside} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            Viết tiếp, chọn sau
          </Button>
          <Flex gap={2}>
            <Button variant="secondary" onClick={takeTheirs}>
              Lấy bản của họ
            </Button>
            {setAside !== null && (
              <Button loading={isLoading} onClick={() => void keepMine(setAside)}>
                Lưu bản của tôi
              </Button>
            )}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
