import { formatClock } from '@ntm/shared';
import { Typography } from '@strapi/design-system';
import type { Keeping } from './use-autosave';

/** Whether what is typed is safe in this browser until it is saved. */
export const KeepingStatus = ({ keeping }: { keeping: Keeping }) => {
  switch (keeping.kind) {
    case 'nothing':
      return null;
    case 'kept':
      return (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {`Phần chưa lưu được giữ trên máy này, lúc ${formatClock(keeping.at)}.`}
        </Typography>
      );
    case 'impossible':
      return (
        <Typography tag="p" textColor="danger600">
          Trình duyệt này không giữ được phần chưa lưu. Hãy lưu thường xuyên.
        </Typography>
      );
  }
};
