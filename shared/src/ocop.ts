/** Which OCOP stars a product holds: decisions follow each other, and each holds until it expires or a newer one comes. */

interface Decided {
  readonly decisionDate: string;
  readonly expiresOn: string | null;
}

/**
 * The rating that holds on a day in Hà Nội (`2026-11-23`): the newest decision made by then, unless it has expired.
 * An older decision never comes back: a lowered rating stays lowered, an expired one stays expired.
 */
export function currentRating<Rating extends Decided>(
  ratings: readonly Rating[],
  day: string,
): Rating | null {
  const newest = byDecision(ratings.filter(({ decisionDate }) => decisionDate <= day))[0];
  return newest && (newest.expiresOn === null || newest.expiresOn >= day) ? newest : null;
}

/** The ratings that a product held once and holds no more, newest decision first. */
export function formerRatings<Rating extends Decided>(ratings: readonly Rating[], day: string): Rating[] {
  const current = currentRating(ratings, day);
  return byDecision(ratings.filter((rating) => rating !== current && rating.decisionDate <= day));
}

function byDecision<Rating extends Decided>(ratings: readonly Rating[]): Rating[] {
  return [...ratings].sort((a, b) =>
    a.decisionDate < b.decisionDate ? 1 : a.decisionDate > b.decisionDate ? -1 : 0,
  );
}
