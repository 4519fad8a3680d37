import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useGetPublicationStatusQuery } from '../desk-api';
import { describeStatus, type StatusText } from './describe-status';

const BUSY_INTERVAL_MS = 2_000;
const QUIET_INTERVAL_MS = 15_000;

const UNKNOWN: StatusText = {
  tone: 'neutral',
  headline: 'Chưa biết bài đã lên trang hay chưa',
  advice: 'Hệ thống sẽ tự kiểm tra lại.',
};
const ASKING: StatusText = { tone: 'neutral', headline: 'Đang kiểm tra…' };

const COLOURS = { neutral: 'neutral600', busy: 'primary600', good: 'success600', bad: 'danger600' } as const;

interface Props {
  model: string;
  documentId: string;
}

const useStatusText = ({ model, documentId }: Props): StatusText => {
  const [interval, setInterval] = useState(BUSY_INTERVAL_MS);
  const { data, isError } = useGetPublicationStatusQuery(
    { model, documentId },
    { pollingInterval: interval },
  );
  const isBusy = data?.state === 'publishing' || data?.state === 'removing';
  const wanted = isBusy ? BUSY_INTERVAL_MS : QUIET_INTERVAL_MS;
  if (interval !== wanted) setInterval(wanted);

  if (isError) return UNKNOWN;
  return data ? describeStatus(data, new Date()) : ASKING;
};

/** Where the public site stands with a document, kept up to date while it is open. */
export const PublicationStatus = (props: Props) => {
  const { tone, headline, advice, href } = useStatusText(props);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <Box role="status" aria-live="polite" width="100%">
        <Typography tag="p" fontWeight="semiBold" textColor={COLOURS[tone]}>
          {headline}
        </Typography>
        {advice && (
          <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
            {advice}
          </Typography>
        )}
      </Box>
      {href && (
        <Link href={href} isExternal>
          Mở trên trang
        </Link>
      )}
    </Flex>
  );
};
