import type { DeletedDocument } from '@ntm/shared';
import { Box, Button, Flex, Modal, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { describeWhen } from '../history/describe-version';
import { useRestore } from '../history/use-restore';
import { useGetDeletedQuery } from '../versions/history-api';
import { WordsCell } from '../words-cell';
import { DeletedContent } from './deleted-content';

const RESTORED = 'Đã lấy lại. Mục này nằm trong danh sách như một bản nháp.';

const toAddress = ({ uid, documentId }: DeletedDocument) => ({
  collectionType: 'collection-types',
  model: uid,
  documentId,
});

const DeletedRow = ({ document }: { document: DeletedDocument }) => {
  const { documentId, number, title, type, by, at } = document;
  const [isOpen, setOpen] = useState(false);
  const address = toAddress(document);
  const { restore, isLoading } = useRestore(address, documentId, RESTORED);
  return (
    <Tr>
      <WordsCell width="14rem">
        <Typography>{title ?? 'Chưa có tiêu đề'}</Typography>
      </WordsCell>
      <WordsCell width="8rem">
        <Typography>{type}</Typography>
      </WordsCell>
      <WordsCell width="12rem">
        <Typography>{`${by ?? 'Hệ thống'}, ${describeWhen(at)}`}</Typography>
      </WordsCell>
      <WordsCell width="8rem">
        <Flex gap={2} wrap="wrap">
          <Modal.Root open={isOpen} onOpenChange={setOpen}>
            <Modal.Trigger>
              <Button variant="tertiary">Xem</Button>
            </Modal.Trigger>
            <Modal.Content aria-describedby={undefined}>
              <Modal.Header closeLabel="Đóng">
                <Modal.Title>{title ?? 'Chưa có tiêu đề'}</Modal.Title>
              </Modal.Header>
              <Modal.Body>
                <DeletedContent address={address} documentId={documentId} number={number} />
              </Modal.Body>
            </Modal.Content>
          </Modal.Root>
          <Button loading={isLoading} onClick={() => void restore(number, undefined)}>
            Lấy lại
          </Button>
        </Flex>
      </WordsCell>
    </Tr>
  );
};

/** “Mục đã xoá”: what was deleted, by whom, and the way back. For administrators. */
const DeletedPage = () => {
  const { data, isError, isLoading } = useGetDeletedQuery();
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>Mục đã xoá</Page.Title>
      <Layouts.Header
        title="Mục đã xoá"
        subtitle="Lấy lại thì mục trở về thành bản nháp, với địa chỉ và lịch sử cũ. Muốn lên trang phải đăng lại."
      />
      <Layouts.Content>
        {data.length === 0 ? (
          <Box background="neutral0" padding={8} hasRadius>
            <Typography>Chưa có mục nào bị xoá.</Typography>
          </Box>
        ) : (
          <Table colCount={4} rowCount={data.length + 1}>
            <Thead>
              <Tr>
                {['Tên', 'Loại', 'Ai xoá, lúc nào', 'Việc'].map((head) => (
                  <Th key={head}>
                    <Typography variant="sigma">{head}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {data.map((document) => (
                <DeletedRow key={document.documentId} document={document} />
              ))}
            </Tbody>
          </Table>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default DeletedPage;
