import { RIGHT_ACTIONS, RIGHTS, STAGES, WAITS_FOR, type Stage } from '@ntm/shared';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import {
  unstable_useContentManagerContext as useContentManager,
  useAuth,
  useQueryParams,
} from '@strapi/strapi/admin';

interface StageCondition {
  stage?: { $eq?: string; $in?: string[] };
}

interface ListQuery {
  filters?: { $and?: (object & StageCondition)[] };
  page?: number;
}

const MINE = 'mine';

/** The stages in which stories of this type wait for whoever is logged in. */
const useMyStages = (model: string): Stage[] => {
  const permissions = useAuth('StageFilter', (auth) => auth.permissions);
  const rights = RIGHTS.filter((right) =>
    permissions.some(({ action, subject }) => action === RIGHT_ACTIONS[right] && subject === model),
  );
  return STAGES.map(({ value }) => value).filter((stage) => rights.includes(WAITS_FOR[stage]));
};

/** Chooses the stage that the list shows, or all that waits for whoever is logged in. */
export const StageFilter = () => {
  const { hasDraftAndPublish, model } = useContentManager();
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const mine = useMyStages(model);
  if (!hasDraftAndPublish) return null;

  const conditions = query.filters?.$and ?? [];
  const current = conditions.find((condition) => condition.stage)?.stage;
  const choose = (value: string): void => {
    const stage = value === MINE ? { $in: mine } : { $eq: value };
    const others = conditions.filter((condition) => !condition.stage);
    setQuery({ filters: { $and: value ? [...others, { stage }] : others }, page: 1 });
  };
  return (
    <SingleSelect
      aria-label="Bước duyệt"
      size="S"
      value={current?.$in ? MINE : (current?.$eq ?? '')}
      onChange={(value: string | number) => choose(String(value))}
    >
      <SingleSelectOption value="">Mọi bước duyệt</SingleSelectOption>
      {mine.length > 0 && <SingleSelectOption value={MINE}>Đang chờ tôi</SingleSelectOption>}
      {STAGES.map(({ value, label }) => (
        <SingleSelectOption key={value} value={value}>
          {label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
