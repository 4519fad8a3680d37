import { describe, expect, it } from 'vitest';
import { toSessionLifespans } from './session-lifespans';

const read = (settings: Record<string, number> = {}) =>
  toSessionLifespans({ float: (name, fallback) => settings[name] ?? fallback });

describe('a session', () => {
  it('ends after two hours of nothing, after twelve hours, and after a week where it is to be remembered', () => {
    expect(read()).toEqual({
      accessTokenLifespan: 1_800,
      idleSessionLifespan: 7_200,
      maxSessionLifespan: 43_200,
      idleRefreshTokenLifespan: 172_800,
      maxRefreshTokenLifespan: 604_800,
    });
  });

  it.each([
    ['SESSION_IDLE_MINUTES', 10, { accessTokenLifespan: 600, idleSessionLifespan: 600 }],
    ['SESSION_MAX_HOURS', 3, { maxSessionLifespan: 10_800 }],
    ['SESSION_REMEMBER_DAYS', 1, { idleRefreshTokenLifespan: 86_400, maxRefreshTokenLifespan: 86_400 }],
  ])('ends sooner by the setting %s', (name, value, expected) => {
    expect(read({ [name]: value })).toEqual({ ...read(), ...expected });
  });
});
