import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DocumentAddress } from '../desk-api';
import { useGetDifferenceQuery } from '../versions/history-api';
import { FieldDifferences } from './field-differences';

interface Props {
  address: DocumentAddress;
  documentId: string;
  number: number;
  /** The newest version, to compare with; undefined when the document is deleted. */
  newest: number | undefined;
}

type Comparison = 'predecessor' | 'newest';

/** What a version changed, or what has changed since. */
export const VersionDifference = ({ address, documentId, number, newest }: Props) => {
  const [comparison, setComparison] = useState<Comparison>('predecessor');
  const isSince = comparison === 'newest' && newest !== undefined;
  const { data, isError, isFetching } = useGetDifferenceQuery({
    address,
    documentId,
    ...(isSince ? { from: number, to: newest } : { to: number }),
  });
  const from = data?.from ? `Bản ${data.from.number}` : 'Chưa có gì';
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {newest !== undefined && newest !== number && (
        <Box maxWidth="32rem">
          <SingleSelect
            aria-label="So sánh với"
            value={comparison}
            onChange={(value: string | number) => setComparison(value as Comparison)}
          >
            <SingleSelectOption value="predecessor">Thay đổi ở bản này</SingleSelectOption>
            <SingleSelectOption value="newest">{`Từ bản này tới bản hiện tại (${newest})`}</SingleSelectOption>
          </SingleSelect>
        </Box>
      )}
      <Box aria-live="polite">
        {isError && <Typography textColor="danger600">Chưa tải được phiên bản này.</Typography>}
        {!isError && isFetching && <Typography>Đang so sánh…</Typography>}
        {!isFetching && data && (
          <FieldDifferences fields={data.fields} sides={{ before: from, after: `Bản ${data.to.number}` }} />
        )}
      </Box>
    </Flex>
  );
};
