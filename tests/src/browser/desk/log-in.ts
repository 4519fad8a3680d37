import type { Page } from 'playwright-core';
import type { Credentials } from '../../harness/editorial-user.ts';

/** Logs in on the admin panel's own page and waits for the desk's first one. */
export async function logIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel(/^Mật khẩu\*?$/).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: /^Xin chào/ }).waitFor();
}
