/** The built app behind the real server, on a database of its own, with a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, readSettings, type Started, startServer } from '@footing/server';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { distFolder } from '../scripts/paths.ts';
import { launch } from './browser.ts';
import { guide } from './recordedPerson.ts';

export type ServerStage = {
  readonly address: string;
  /** A browser of its own: nothing kept from another. */
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Stops the server and leaves the browsers open. */
  readonly stopServer: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const maintainerToken = 'a-token-for-tests-only';

export async function openServerStage(): Promise<ServerStage> {
  const folder = mkdtempSync(join(tmpdir(), 'footing-share-'));
  const environment = {
    PORT: '0',
    HOST: 'localhost',
    FOOTING_DATA: folder,
    FOOTING_WORKERS: '0',
    FOOTING_MAINTAINER_TOKEN: maintainerToken,
  };
  const log = createLogger('silent');
  const parts = { guide, webFolder: distFolder, log };
  const [browser, server]: [Awaited<ReturnType<typeof launch>>, Started] = await Promise.all([
    launch(),
    startServer(readSettings(environment, 1), parts),
  ]);
  return {
    address: server.address,
    context: async (options) => {
      const made = await browser.newContext(options);
      made.setDefaultTimeout(30_000);
      return made;
    },
    stopServer: server.stop,
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
