import type { OpenPage, TestBrowser } from '../../harness/browser.ts';
import { createEditorialUser } from '../../harness/editorial-user.ts';
import { logIn } from './log-in.ts';
import { PublicationPanel } from './publication-panel.ts';
import { StoryActions } from './story-actions.ts';
import { StoryForm } from './story-form.ts';

/** The admin panel as one person of the newsroom has it open. */
export interface Desk extends OpenPage {
  readonly form: StoryForm;
  readonly actions: StoryActions;
  readonly panel: PublicationPanel;
}

/** Opens the desk as someone with this role who was invited a moment ago, and logs in. */
export async function openDesk(
  browser: TestBrowser,
  cmsUrl: string,
  email: string,
  role = 'phong-vien',
): Promise<Desk> {
  const colleague = await createEditorialUser(cmsUrl, role, email);
  const opened = await browser.open({ baseURL: cmsUrl, viewport: { width: 1280, height: 900 } });
  await logIn(opened.page, colleague);
  const { page } = opened;
  return {
    ...opened,
    form: new StoryForm(page),
    actions: new StoryActions(page),
    panel: new PublicationPanel(page),
  };
}
