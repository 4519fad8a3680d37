import type { OpenPage, TestBrowser } from '../../harness/browser.ts';
import { inviteColleague, type Colleague } from '../../harness/editorial-user.ts';
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
  /** The person, for what a test does in their name without the panel. */
  readonly person: Colleague;
}

/**
 * Opens the desk of somebody who was invited a moment ago, a journalist by default, in an empty window. They are logged in
 * by the answer to their invitation.
 */
export async function openDesk(
  browser: TestBrowser,
  cmsUrl: string,
  email: string,
  role = 'phong-vien',
  name?: string,
): Promise<Desk> {
  const person = await inviteColleague(cmsUrl, role, email, name);
  const opened = await browser.open({
    baseURL: cmsUrl,
    viewport: { width: 1280, height: 900 },
    storageState: { cookies: [], origins: [{ origin: cmsUrl, localStorage: toLogin(person) }] },
  });
  return { ...toDesk(opened), person };
}

/** The same person's desk in another window of the same browser. */
export async function openWindow({ page, person, log }: Desk): Promise<Desk> {
  return { ...toDesk({ page: await page.context().newPage(), log }), person };
}

/** How the panel keeps the login of who chose “Duy trì đăng nhập”. */
function toLogin({ token }: Colleague) {
  return [
    { name: 'jwtToken', value: JSON.stringify(token) },
    { name: 'isLoggedIn', value: 'true' },
  ];
}

function toDesk({ page, log }: OpenPage): Omit<Desk, 'person'> {
  return {
    page,
    log,
    form: new StoryForm(page),
    actions: new StoryActions(page),
    panel: new PublicationPanel(page),
    writing: new WritingPanel(page),
  };
}
