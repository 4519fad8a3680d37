import type { ScheduleStatus } from '@ntm/shared';
import { Box, Typography } from '@strapi/design-system';
import { describeSchedule } from './describe-schedule';

const COLOURS = { busy: 'primary600', good: 'success600', bad: 'danger600' } as const;

/** When a document goes out, in one line, and what to know or do about it. */
export const ScheduleSummary = ({ schedule }: { schedule: ScheduleStatus }) => {
  const text = describeSchedule(schedule, new Date());
  if (!text) return null;
  const { tone, headline, advice } = text;
  return (
    <Box role="status" aria-live="polite">
      <Typography tag="p" fontWeight="semiBold" textColor={COLOURS[tone]}>
        {headline}
      </Typography>
      {advice && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {advice}
        </Typography>
      )}
    </Box>
  );
};
