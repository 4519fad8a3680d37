import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useGetScheduleQuery, useSetScheduleMutation } from '../desk-api';
import { describeServerError } from '../publish/describe-server-error';
import { describeSchedule } from './describe-schedule';
import { ScheduleForm } from './schedule-form';

const INTERVAL_MS = 15_000;
const COLOURS = { neutral: 'neutral600', busy: 'primary600', good: 'success600', bad: 'danger600' } as const;

interface Target {
  model: string;
  documentId: string;
}

const useSetTime = (target: Target) => {
  const { toggleNotification } = useNotification();
  const [setSchedule, { isLoading }] = useSetScheduleMutation();

  /** @returns whether the server took it */
  const setTime = async (publishAt: string | null): Promise<boolean> => {
    const answer = await setSchedule({ ...target, publishAt });
    if (!('error' in answer)) {
      toggleNotification({ type: 'success', message: publishAt ? 'Đã hẹn giờ đăng.' : 'Đã bỏ hẹn giờ.' });
      return true;
    }
    const { fields, reason } = describeServerError(answer.error);
    const message = fields.map((field) => field.message).join(' ') || reason;
    toggleNotification({ type: 'danger', title: 'Chưa hẹn giờ được', message });
    return false;
  };
  return { setTime, isLoading };
};

/** When a document goes out, kept up to date while it is open, with “Hẹn giờ” and “Bỏ hẹn giờ”. */
export const ScheduleControls = (target: Target) => {
  const { data: schedule } = useGetScheduleQuery(target, { pollingInterval: INTERVAL_MS });
  const { setTime, isLoading } = useSetTime(target);
  const isModified = useForm('ScheduleControls', (form) => form.modified);
  const [isOpen, setOpen] = useState(false);
  if (!schedule) return <Typography textColor="neutral600">Đang kiểm tra…</Typography>;

  const { tone, headline, advice } = describeSchedule(schedule, new Date());
  const { publishAt, isApproved, mayChange } = schedule;
  const isBlocked = isModified || isLoading;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Box role="status" aria-live="polite">
        <Typography tag="p" fontWeight="semiBold" textColor={COLOURS[tone]}>
          {headline}
        </Typography>
        {advice && (
          <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
            {advice}
          </Typography>
        )}
        {isModified && mayChange && (
          <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
            Hãy lưu bản nháp trước khi đổi giờ.
          </Typography>
        )}
      </Box>
      {mayChange && isApproved && (
        <Button fullWidth variant="secondary" disabled={isBlocked} onClick={() => setOpen(true)}>
          {publishAt ? 'Đổi giờ' : 'Hẹn giờ'}
        </Button>
      )}
      {mayChange && publishAt && (
        <Button fullWidth variant="tertiary" disabled={isBlocked} onClick={() => void setTime(null)}>
          Bỏ hẹn giờ
        </Button>
      )}
      <Modal.Root open={isOpen} onOpenChange={setOpen}>
        <ScheduleForm
          current={publishAt}
          isSaving={isLoading}
          onSubmit={async (instant) => {
            if (await setTime(instant)) setOpen(false);
          }}
        />
      </Modal.Root>
    </Flex>
  );
};
