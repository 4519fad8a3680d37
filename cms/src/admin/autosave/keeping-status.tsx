import { formatClock } from '@ntm/shared';
import { Typography } from '@strapi/design-system';
import type { Keeping } from './use-autosave';

interface Props {
  keeping: Keeping;
  /** Whether nothing was saved yet: then nobody else is here to be told of, and the panel would say nothing. */
  isNew: boolean;
}

/** Whether what is typed is safe in this browser until it is saved. */
export const KeepingStatus = ({ keeping, isNew }: Props) => {
  switch (keeping.kind) {
    case 'nothing':
      return isNew ? (
        <Typography tag="p" textColor="neutral600">
          Chữ gõ ở đây được giữ trên máy này cho tới khi lưu.
        </Typography>
      ) : null;
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
