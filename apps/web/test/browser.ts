import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { findOrInstallChromium } from '../../../scripts/chromium.mjs';
import { distFolder } from '../scripts/paths.ts';
import { type Route, type Served, serveFolder } from '../scripts/serve.ts';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

/** Longer than anything takes here; shorter than the patience of one who waits for a failure. */
const patienceMs = 60_000;

/** A real Chromium and the built app, served as `npm start` serves it. */
export type Stage = {
  readonly browser: Browser;
  readonly address: string;
  /** A person's browser of its own: nothing kept from another. */
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page in a browser of its own. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Opens both. `route` answers requests before the files do. */
export async function openStage(route?: Route): Promise<Stage> {
  const [browser, served] = await Promise.all([launch(), serve(route)]);
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  const context = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const made = await browser.newContext(options);
    made.setDefaultTimeout(patienceMs);
    return made;
  };
  const page = async (options?: BrowserContextOptions): Promise<Page> => (await context(options)).newPage();
  return { browser, address: served.address, context, page, close };
}

/** Serves the built app. @throws Error when it is not built. */
export function serve(route?: Route): Promise<Served> {
  return serveFolder(distFolder, 0, route);
}

/** @param more such as what of its driver's own arguments is left out. */
export function launch(more: LaunchOptions = {}): Promise<Browser> {
  // Chromium refuses its sandbox to root
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findOrInstallChromium(), args, ...more });
}

/** Everything that a page asks of another host than its own. */
export function foreignRequests(page: Page, address: string): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url)) foreign.push(url);
  });
  return foreign;
}

/** What a page complains about on its console, violations of the content security policy included. */
export function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}
