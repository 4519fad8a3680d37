import { pino } from 'pino';

/** What the publisher says: one JSON object a line on standard output, `msg` in words for people. */
export const log = pino({
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label) => ({ level: label }) },
});
