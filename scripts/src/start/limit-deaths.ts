import { StartFailed } from './start-failed.ts';
import type { PartEnd } from './supervisor.ts';

/** How many of a part's last lines are shown. */
const SHOWN_LINES = 15;

/** Looks at a part that has not come up yet. */
export interface DeathLimit {
  readonly keepLine: (line: string) => void;
  readonly countDeath: (end: PartEnd) => void;
  /** The part has come up: from now on it may end as often as it will. */
  readonly lift: () => void;
}

/** Calls `giveUp`, with the part's last lines, when the part has ended `max` times before it came up. */
export function limitDeaths(name: string, max: number, giveUp: (reason: StartFailed) => void): DeathLimit {
  let deaths = 0;
  let isUp = false;
  let lines: string[] = [];
  return {
    keepLine: (line) => {
      if (!isUp) lines = [...lines, line].slice(-SHOWN_LINES);
    },
    countDeath: ({ how }) => {
      if (isUp || ++deaths < max) return;
      const shown = lines.map((line) => `\n  ${line}`).join('');
      giveUp(
        new StartFailed(`${name} ended ${max} times before it came up (${how}); its last lines:${shown}`),
      );
    },
    lift: () => {
      isUp = true;
      lines = [];
    },
  };
}
