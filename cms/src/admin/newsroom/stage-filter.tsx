import { RIGHT_ACTIONS, RIGHTS, STAGES, WAITS_FOR, type Right } from '@ntm/shared';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import {
  unstable_useContentManagerContext as useContentManager,
  useAuth,
  useQueryParams,
} from '@strapi/strapi/admin';

interface StageCondition {
  stage?: { $eq: string };
  /** All that waits for someone. */
  $or?: object[];
}

interface ListQuery {
  filters?: { $and?: StageCondition[] };
  page?: number;
}

const MINE = 'mine';

/**
 * What of this type waits for whoever is logged in, as a filter for each stage: of what is approved only what readers do
 * not know yet; what waits for its writer is theirs alone.
 */
const useMyTurn = (model: string): object[] => {
  const { permissions, user } = useAuth('StageFilter', (auth) => auth);
  const rights = RIGHTS.filter((right) =>
    permissions.some(({ action, subject }) => action === RIGHT_ACTIONS[right] && subject === model),
  );
  const more: Readonly<Partial<Record<Right, object>>> = {
    write: { createdBy: { id: { $eq: user?.id } } },
    publish: { firstPublishedAt: { $null: true } },
  };
  return STAGES.filter(({ value }) => rights.includes(WAITS_FOR[value])).map(({ value }) => ({
    stage: { $eq: value },
    ...more[WAITS_FOR[value]],
  }));
};

/** Chooses the stage that the list shows, or all that waits for whoever is logged in. */
export const StageFilter = () => {
  const { hasDraftAndPublish, model } = useContentManager();
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const mine = useMyTurn(model);
  if (!hasDraftAndPublish) return null;

  const conditions = query.filters?.$and ?? [];
  const isOurs = ({ stage, $or }: StageCondition): boolean => Boolean(stage ?? $or);
  const current = conditions.find(isOurs);
  const choose = (value: string): void => {
    const condition = value === MINE ? { $or: mine } : { stage: { $eq: value } };
    const others = conditions.filter((other) => !isOurs(other));
    setQuery({ filters: { $and: value ? [...others, condition] : others }, page: 1 });
  };
  return (
    <SingleSelect
      aria-label="Bước duyệt"
      size="S"
      value={current?.$or ? MINE : (current?.stage?.$eq ?? '')}
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
