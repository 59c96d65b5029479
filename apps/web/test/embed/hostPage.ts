/** A page of someone else, on a host of its own, with the component as a lone file: there is no server of Footing anywhere. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { findOrInstallChromium } from '../../../../scripts/chromium.mjs';
import { embedFile } from '../../scripts/embed/buildEmbed.ts';
import { complaints, phone } from '../browser.ts';

/** Open, so that a test can look in; one test shows that it is closed without. */
export const openElement = '<footing-check root="open"></footing-check>';

export type Host = {
  readonly body?: string;
  readonly head?: string;
  /** The content security policy that the host sends; `'self'` is the host, where the file is too. */
  readonly policy?: string;
  readonly html?: string;
};

export type Visit = {
  readonly page: Page;
  readonly check: Locator;
  /** Paths asked of the host, in order, and every request of the page to anywhere. */
  readonly asked: readonly string[];
  readonly requests: readonly string[];
  readonly said: readonly string[];
};

/** Lets a test visit host pages in a browser of its own; `close` ends all. */
export async function openHosts() {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser: Browser = await chromium.launch({ executablePath: findOrInstallChromium(), args });
  const servers: Server[] = [];
  const listening = async (answer: Parameters<typeof createServer>[1]): Promise<string> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  };
  /** `init` runs in every frame before anything else. */
  const visit = async (
    host: Host,
    options: BrowserContextOptions = {},
    init: () => void = () => {},
  ): Promise<Visit> => {
    const asked: string[] = [];
    const address = await listening((request, response) => {
      asked.push(request.url!);
      if (host.policy !== undefined) response.setHeader('content-security-policy', host.policy);
      answerHost(host, request, response);
    });
    const context = await browser.newContext({ viewport: phone, ...options });
    context.setDefaultTimeout(60_000);
    await context.addInitScript(init);
    const page = await context.newPage();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const said = complaints(page);
    await page.goto(address);
    return { page, check: page.locator('footing-check').first(), asked, requests, said };
  };
  const close = async (): Promise<void> => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { visit, listening, close };
}

export type Hosts = Awaited<ReturnType<typeof openHosts>>;
type Response = Parameters<NonNullable<Parameters<typeof createServer>[1]>>[1];

function answerHost(
  { head = '', body = openElement, html }: Host,
  request: IncomingMessage,
  response: Response,
) {
  if (request.url === '/footing-check.js') return sendFile(response);
  if (request.url !== '/') return response.writeHead(404).end();
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    html ??
      `<!doctype html><html lang="en"><head><title>A host</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}</head><body><main><h1>A host</h1>${body}</main><script type="module" src="/footing-check.js"></script></body></html>`,
  );
}

/** The file as any host would send it; for module scripts of other hosts it must say that all may read it. */
export function sendFile(response: Response): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  response.end(readFileSync(embedFile));
}

export async function start(check: Locator): Promise<void> {
  await check.getByRole('button', { name: 'Start the check' }).click();
  await check.locator('fieldset.question').first().waitFor();
}
