import { startAppearance } from './appearance.ts';
import { startReadAloud } from './read-aloud.ts';
import { startSaving } from './saved.ts';
import { startSharing } from './sharing.ts';

const story = document.querySelector<HTMLElement>('article[data-path]');
startAppearance(story);
startSaving(story);
if (story) {
  startSharing(story);
  startReadAloud(story);
}
