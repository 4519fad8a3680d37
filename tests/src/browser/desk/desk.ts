import type { OpenPage, TestBrowser } from '../../harness/browser.ts';
import { createEditorialUser, type Credentials } from '../../harness/editorial-user.ts';
import { logIn } from './log-in.ts';
import { PublicationPanel } from './publication-panel.ts';
import { StoryActions } from './story-actions.ts';
import { StoryForm } from './story-form.ts';
import { WritingPanel } from './writing-panel.ts';

/** The admin panel as one person of the newsroom has it open. */
export interface Desk extends OpenPage {
  readonly form: StoryForm;
  readonly actions: StoryActions;
  readonly panel: PublicationPanel;
  readonly writing: WritingPanel;
  readonly login: Credentials;
}

/** Opens the desk as somebody who was invited a moment ago, a journalist by default, and logs in. */
export async function openDesk(
  browser: TestBrowser,
  cmsUrl: string,
  email: string,
  role = 'phong-vien',
): Promise<Desk> {
  const login = await createEditorialUser(cmsUrl, role, email);
  const opened = await browser.open({ baseURL: cmsUrl, viewport: { width: 1280, height: 900 } });
  await logIn(opened.page, login);
  return { ...toDesk(opened), login };
}

function toDesk({ page, log }: OpenPage): Omit<Desk, 'login'> {
  return {
    page,
    log,
    form: new StoryForm(page),
    actions: new StoryActions(page),
    panel: new PublicationPanel(page),
    writing: new WritingPanel(page),
  };
}
