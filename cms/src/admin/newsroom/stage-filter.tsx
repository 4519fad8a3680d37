import { RIGHT_ACTIONS, RIGHTS, STAGES, WAITS_FOR, type Right } from '@ntm/shared';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import {
  unstable_useContentManagerContext as useContentManager,
  useAuth,
  useQueryParams,
} from '@strapi/strapi/admin';

interface StageCondition {
  stage?: { $eq: string };
}

interface ListQuery {
  filters?: {
    $and?: StageCondition[];
    /** All that waits for someone. Not inside `$and`: Strapi reads addresses five levels deep and no deeper. */
    $or?: object[];
  };
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
  const current = query.filters?.$or ? MINE : (conditions.find(({ stage }) => stage)?.stage?.$eq ?? '');
  const choose = (value: string): void => {
    const others = conditions.filter(({ stage }) => !stage);
    if (value === MINE) return setQuery({ filters: { $and: others, $or: mine }, page: 1 });
    setQuery({ filters: { $and: value ? [...others, { stage: { $eq: value } }] : others }, page: 1 });
  };
  return (
    <SingleSelect
      aria-label="Bước duyệt"
      size="S"
      value={current}
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
