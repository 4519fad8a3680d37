import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DocumentAddress } from '../desk-api';
import { useGetDifferenceQuery } from '../versions/history-api';

interface Props {
  address: DocumentAddress;
  documentId: string;
  /** The version that the deletion kept. */
  number: number;
}

/** What a version is compared with to see all of it. */
const NOTHING = 0;

const Text = styled(Typography)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

/** All that a deleted document had in its fields when it was deleted. */
export const DeletedContent = ({ number, ...document }: Props) => {
  const { data, isError } = useGetDifferenceQuery({ ...document, from: NOTHING, to: number });
  if (isError) return <Typography textColor="danger600">Chưa tải được mục này.</Typography>;
  if (!data) return <Typography>Đang tải…</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      {data.fields.map(({ path, label, after }) => (
        <Box key={path} tag="section" aria-label={label}>
          <Typography tag="h3" variant="delta" paddingBottom={2}>
            {label}
          </Typography>
          <Text tag="p">{after}</Text>
        </Box>
      ))}
    </Flex>
  );
};
