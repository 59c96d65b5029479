/** A person who shares their page, and a clinician who opens it, each in a browser of their own. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { keptFor } from './keptInterview.ts';
import type { ServerStage } from './serverStage.ts';

export type Wishes = { readonly passcode?: string; readonly label?: string; readonly words?: string };

/** The result of a recorded person, in a new browser. */
export async function openResult(
  stage: ServerStage,
  id: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await stage.context(options);
  await context.addInitScript((kept) => {
    if (location.pathname !== '/view/') localStorage.setItem('footing.interview', kept);
  }, keptFor(id));
  const page = await context.newPage();
  await page.goto(`${stage.address}/result/`);
  await page.locator('[data-bands=there]').waitFor();
  return page;
}

/** Opens the panel and fills in what is wished. */
export async function fillIn(page: Page, { passcode, label, words }: Wishes): Promise<void> {
  if (words !== undefined) await page.getByLabel('What do you want to know from them?').fill(words);
  await page.getByRole('button', { name: 'Share by a link' }).click();
  await page.locator('.share-preview .sheet').waitFor();
  if (passcode !== undefined) await page.locator('input[name=passcode]').fill(passcode);
  if (label !== undefined) await page.locator('input[name=label]').fill(label);
}

/** @returns the link. */
export async function makeLink(page: Page, wishes: Wishes = {}): Promise<string> {
  await fillIn(page, wishes);
  await page.getByRole('button', { name: 'Encrypt and make the link' }).click();
  await page.getByRole('heading', { name: 'The link is ready' }).waitFor();
  return page.locator('.made-link textarea').inputValue();
}

/** Opens a link in a new browser. */
export async function openAsClinician(
  stage: ServerStage,
  link: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await stage.context(options)).newPage();
  await page.goto(link);
  return page;
}

/** What a page says, line by line. */
export function sheetText(page: Page, within: string): Promise<string[]> {
  return page
    .locator(`${within} .sheet`)
    .first()
    .evaluate((sheet) =>
      [...sheet.querySelectorAll('.sheet-title, header p, h2, h4, li, footer')].map((line) =>
        line.textContent!.trim(),
      ),
    );
}

export const gone = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'This link opens nothing' }).waitFor();
