import { expect, it } from 'vitest';
import { needsAdminPanel } from './needs-admin-panel.ts';

it.each([
  [[]],
  [['words']],
  [['--project', 'browser']],
  [['--project', 'cms', '--project=site']],
  [['--project', '!cms']],
])('is needed by a run with %j', (args) => expect(needsAdminPanel(args)).toBe(true));

it.each([[['--project', 'cms', 'history']], [['--project=unit', '--project=contract']]])(
  'is not needed by a run with %j',
  (args) => expect(needsAdminPanel(args)).toBe(false),
);
