import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DocumentAddress } from '../desk-api';
import { useRestore } from './use-restore';
import { useVersionPages } from './use-version-pages';
import { VersionDifference } from './version-difference';
import { VersionList } from './version-list';

interface Props {
  address: DocumentAddress;
  documentId: string;
  /** Whether what is saved waits as a draft, rather than being public at once. */
  hasDrafts: boolean;
  mayRestore: boolean;
  onClose: () => void;
}

const RESTORED = 'Đã khôi phục. Bản vừa thay vẫn còn trong lịch sử.';

const describeRestore = (isModified: boolean, hasDrafts: boolean): string => {
  if (isModified) return 'Đang có phần sửa chưa lưu. Hãy lưu hoặc bỏ phần đó trước khi khôi phục.';
  return hasDrafts
    ? 'Khôi phục thì bản này thành bản nháp; trên trang không có gì đổi cho tới khi bấm “Đăng”.'
    : 'Loại này không có bản nháp: khôi phục là có hiệu lực ngay.';
};

/** All versions of a document: choose one, see what it changed, have it back. */
export const HistoryDialog = ({ address, documentId, hasDrafts, mayRestore, onClose }: Props) => {
  const isModified = useForm('HistoryDialog', (form) => form.modified);
  const { versions, isError, isLoading, showMore } = useVersionPages(address, documentId);
  const [picked, setPicked] = useState<number>();
  const { restore, isLoading: isRestoring } = useRestore(address, documentId, RESTORED);
  const newest = versions.find(({ kind }) => kind !== 'set-aside')?.number;
  const chosen = picked ?? versions[0]?.number;
  const canRestore = mayRestore && chosen !== undefined && chosen !== newest;

  const confirm = async (number: number): Promise<void> => {
    if (await restore(number)) onClose();
  };
  return (
    <Modal.Content aria-describedby={undefined} style={{ width: 'min(120rem, 95vw)', maxWidth: 'none' }}>
      <Modal.Header closeLabel="Đóng">
        <Modal.Title>Lịch sử</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        {isError && <Typography textColor="danger600">Chưa tải được lịch sử.</Typography>}
        {!isLoading && !isError && versions.length === 0 && (
          <Typography>
            Chưa có bản nào được giữ. Từ lần lưu tới, bản đang có và bản mới đều được giữ lại.
          </Typography>
        )}
        <Grid.Root gap={6}>
          <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
            <VersionList versions={versions} chosen={chosen} onChoose={setPicked} />
            {showMore && (
              <Button variant="tertiary" onClick={showMore}>
                Xem các bản cũ hơn
              </Button>
            )}
          </Grid.Item>
          <Grid.Item col={9} xs={12} direction="column" alignItems="stretch">
            {chosen !== undefined && (
              <VersionDifference
                key={chosen}
                address={address}
                documentId={documentId}
                number={chosen}
                newest={newest}
              />
            )}
          </Grid.Item>
        </Grid.Root>
      </Modal.Body>
      <Modal.Footer>
        <Flex gap={4} width="100%" justifyContent="space-between">
          <Button variant="tertiary" onClick={onClose}>
            Đóng
          </Button>
          {canRestore && (
            <Flex gap={4}>
              <Box maxWidth="52rem">
                <Typography variant="pi" textColor="neutral600">
                  {describeRestore(isModified, hasDrafts)}
                </Typography>
              </Box>
              <Button disabled={isModified} loading={isRestoring} onClick={() => void confirm(chosen)}>
                {`Khôi phục bản ${chosen}`}
              </Button>
            </Flex>
          )}
        </Flex>
      </Modal.Footer>
    </Modal.Content>
  );
};
