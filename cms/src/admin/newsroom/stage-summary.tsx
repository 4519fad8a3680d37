import { labelOf, STAGES, type NewsroomState, type Stage } from '@ntm/shared';
import { Box, Status, Typography } from '@strapi/design-system';
import { describeStage } from './describe-stage';

const LOOKS: Readonly<Record<Stage, 'secondary' | 'primary' | 'warning' | 'success' | 'danger'>> = {
  draft: 'secondary',
  submitted: 'primary',
  'under-review': 'warning',
  approved: 'success',
  returned: 'danger',
};

/** The stage in colour, and what goes with it: who has taken the story, why it came back, when it is due. */
export const StageSummary = ({ state }: { state: NewsroomState }) => (
  <Box role="status" aria-live="polite">
    <Status variant={LOOKS[state.standing.stage]} size="S">
      <Typography tag="span" fontWeight="bold" variant="pi">
        {labelOf(STAGES, state.standing.stage)}
      </Typography>
    </Status>
    {describeStage(state).map((line) => (
      <Typography key={line} tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
        {line}
      </Typography>
    ))}
  </Box>
);
