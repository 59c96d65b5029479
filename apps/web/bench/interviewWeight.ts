/** What all that an interview loads weighs, in Brotli as served: measured in a real browser that keeps nothing. */
import type { Page } from 'playwright-core';
import type { Stage } from '../test/browser.ts';
import { phone } from '../test/browser.ts';
import { goThrough, personNamed } from '../test/recordedPerson.ts';

/** The most that the check may weigh, to the end of an interview, the worker and its numbers among it (issue 4). */
export const promisedBytes = 120_000;

/** Address → bytes of its body, as they travel. */
export type ByFile = Readonly<Record<string, number>>;

export type InterviewWeight = {
  /** From the address of the check to the end of the interview. */
  readonly interview: ByFile;
  /** What the page of its result loads on top. */
  readonly result: ByFile;
};

/**
 * Notes each file that a page and its workers load, by the length that the server states. What a browser itself counts leaves
 * out the script of a worker.
 */
export function noteFiles(page: Page): Record<string, number> {
  const byFile: Record<string, number> = {};
  page.on('response', (response) => {
    const length = Number(response.headers()['content-length']);
    if (!Number.isFinite(length)) throw new Error(`${response.url()} does not say how long it is`);
    byFile[new URL(response.url()).pathname] = length;
  });
  return byFile;
}

/** Takes a recorded person through a whole interview, and on to the result with its bands. */
export async function weighInterview(stage: Stage): Promise<InterviewWeight> {
  const page = await stage.page({ viewport: phone, serviceWorkers: 'block' });
  const byFile = noteFiles(page);
  await page.goto(`${stage.address}/check/`);
  await page.locator('.question').first().waitFor();
  await goThrough(page, personNamed('lay-002'));
  await page.locator('.over').waitFor();
  const interview = { ...byFile };
  await page.getByRole('link', { name: 'See my result' }).click();
  await page.locator('[data-bands=there]').waitFor();
  await page.context().close();
  const added = Object.entries(byFile).filter(([path]) => !Object.hasOwn(interview, path));
  return { interview, result: Object.fromEntries(added) };
}

export function bytesOf(byFile: ByFile): number {
  return Object.values(byFile).reduce((sum, size) => sum + size, 0);
}

/** Every file and the sum, the heaviest first. */
export function weightText({ interview, result }: InterviewWeight): string {
  const bytes = bytesOf(interview);
  return [
    'What the check loads, to the end of an interview, its worker included, Brotli as served:',
    ...linesOf(interview),
    `  ${kB(bytes)} kB in all; promised ${promisedBytes / 1000} kB, ${(bytes / promisedBytes).toFixed(2)} of it`,
    'What the page of the result loads on top:',
    ...linesOf(result),
    `  ${kB(bytesOf(result))} kB in all, ${kB(bytes + bytesOf(result))} kB with the check`,
  ].join('\n');
}

function linesOf(byFile: ByFile): string[] {
  const files = Object.entries(byFile).sort(([, a], [, b]) => b - a);
  return files.map(([path, size]) => `  ${kB(size)} kB ${path}`);
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
