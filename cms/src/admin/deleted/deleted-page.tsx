import type { DeletedDocument } from '@ntm/shared';
import { Box, Button, Flex, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { describeWhen } from '../history/describe-version';
import { useRestore } from '../history/use-restore';
import { useGetDeletedQuery } from '../versions/history-api';
import { WordsCell } from '../words-cell';
import { DeletedDialog } from './deleted-dialog';
import { titleOf, toAddress } from './deleted-document';

const RESTORED = 'Đã lấy lại. Mục này nằm trong danh sách như một bản nháp.';

interface RowProps {
  document: DeletedDocument;
  onView: () => void;
}

const DeletedRow = ({ document, onView }: RowProps) => {
  const { documentId, number, type, by, at } = document;
  const { restore, isLoading } = useRestore(toAddress(document), documentId, RESTORED);
  return (
    <Tr>
      <WordsCell width="12rem">
        <Typography tag="p">{titleOf(document)}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {type}
        </Typography>
      </WordsCell>
      <WordsCell width="9rem">
        <Typography>{`${by ?? 'Hệ thống'}, ${describeWhen(at)}`}</Typography>
      </WordsCell>
      <WordsCell width="8rem">
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" onClick={onView}>
            Xem
          </Button>
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
  const [viewed, setViewed] = useState<DeletedDocument>();
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
          <Table colCount={3} rowCount={data.length + 1}>
            <Thead>
              <Tr>
                {['Tên', 'Ai xoá, lúc nào', 'Việc'].map((head) => (
                  <Th key={head}>
                    <Typography variant="sigma">{head}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {data.map((document) => (
                <DeletedRow
                  key={document.documentId}
                  document={document}
                  onView={() => setViewed(document)}
                />
              ))}
            </Tbody>
          </Table>
        )}
        <DeletedDialog document={viewed} onClose={() => setViewed(undefined)} />
      </Layouts.Content>
    </Page.Main>
  );
};

export default DeletedPage;
