import { READ_TRAIL } from '@ntm/shared';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useGetTrailQuery } from '../desk-api';
import { TrailFilters, type TrailFilterValues } from './trail-filters';
import { TrailTable } from './trail-table';
import { useDownload } from './use-download';

const PERMISSIONS = [{ action: READ_TRAIL, subject: null }];

const Trail = () => {
  const [filter, setFilter] = useState<TrailFilterValues>({});
  const [before, setBefore] = useState<string[]>([]);
  const oldest = before.at(-1);
  const { data, isError } = useGetTrailQuery({ ...filter, ...(oldest && { before: oldest }) });
  const { download, isBusy } = useDownload();

  const choose = (values: TrailFilterValues): void => {
    setFilter(values);
    setBefore([]);
  };
  const last = data?.entries.at(-1);
  return (
    <>
      <Layouts.Header
        title="Nhật ký"
        subtitle={data ? `${data.total.toLocaleString('vi')} dòng; không ai sửa hay xoá được` : ' '}
        primaryAction={
          <Button loading={isBusy} onClick={() => void download(filter)}>
            Xuất CSV
          </Button>
        }
      />
      <Layouts.Content>
        <TrailFilters values={filter} actors={data?.actors ?? []} onChange={choose} />
        {isError && <Typography textColor="danger600">Chưa đọc được nhật ký. Hãy thử lại.</Typography>}
        <Box paddingTop={4}>
          <TrailTable entries={data?.entries ?? []} />
        </Box>
        <Flex paddingTop={4} gap={2}>
          <Button
            variant="tertiary"
            disabled={before.length === 0}
            onClick={() => setBefore(before.slice(0, -1))}
          >
            Mới hơn
          </Button>
          <Button
            variant="tertiary"
            disabled={!last || last.id === 1 || (data?.entries.length ?? 0) < 50}
            onClick={() => last && setBefore([...before, String(last.id)])}
          >
            Cũ hơn
          </Button>
        </Flex>
      </Layouts.Content>
    </>
  );
};

/** The whole trail, for administrators. */
const TrailPage = () => (
  <Page.Protect permissions={PERMISSIONS}>
    <Page.Title>Nhật ký</Page.Title>
    <Page.Main>
      <Trail />
    </Page.Main>
  </Page.Protect>
);

export default TrailPage;
