/**
 * `npm run bench:web`: how long an answer takes, how long a large file keeps a page, what an interview loads file by file, Lighthouse on the
 * check, the result and a cause page (mobile setting), and what pages weigh against their budgets. Exits with 1 when a score is under 95 or a budget is passed.
 */
import { chromium } from 'playwright-core';
import { findOrInstallChromium } from '../../../scripts/chromium.mjs';
import { buildWhenChanged } from '../scripts/build.ts';
import { distFolder } from '../scripts/paths.ts';
import { serveFolder } from '../scripts/serve.ts';
import { openStage } from '../test/browser.ts';
import { answerToPageText } from './answerToPage.ts';
import { busyPageText, takeInLargeFile } from './busyPage.ts';
import { bytesOf, promisedBytes, weighInterview, weightText } from './interviewWeight.ts';
import { type Judged, judgePage } from './lighthouse.ts';
import { type Kind, weighPage } from './weights.ts';

const leastScore = 95;
const judged = ['/check/', '/result/', '/causes/mortons-neuroma/'];
/** In kB (1000 bytes), in Brotli as it is served (gzip is printed beside it). Nobody comes to a result first: most of it is there from the check. */
const budgets: Readonly<Record<string, number>> = {
  '/check/': 120,
  '/result/': 130,
  '/causes/mortons-neuroma/': 60,
  '/changes/relace/': 60,
  '/find/': 170,
  '/evidence/': 60,
  '/evidence/case-report/': 100,
  '/': 60,
};
const kinds: readonly Kind[] = ['page', 'style', 'script', 'font', 'data', 'picture'];
const runsPerPage = 3;
const debuggingPort = 9_333;

await buildWhenChanged();
const served = await serveFolder(distFolder, 0);
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: [`--remote-debugging-port=${debuggingPort}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
console.log(`${await answerToPageText()}\n`);
const failures = [...(await interview()), ...(await weigh()), ...(await judge())];
await browser.close();
await served.close();
for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);

async function interview(): Promise<string[]> {
  const stage = await openStage();
  const weight = await weighInterview(stage);
  console.log(`${busyPageText(await takeInLargeFile(stage, 3))}\n`);
  await stage.close();
  console.log(`${weightText(weight)}\n`);
  const bytes = bytesOf(weight.interview);
  return bytes > promisedBytes ? [`An interview loads ${kB(bytes)} kB, more than promised.`] : [];
}

async function weigh(): Promise<string[]> {
  console.log(`Weight of a first visit, kB with Brotli (gzip)\n${row('page', [...kinds, 'all', 'budget'])}`);
  const over: string[] = [];
  for (const [path, budget] of Object.entries(budgets)) {
    const weights = await weighPage(browser, served.address + path);
    const all = [...weights.values()].reduce(
      (sum, { brotli, gzip }) => ({ brotli: sum.brotli + brotli, gzip: sum.gzip + gzip }),
      { brotli: 0, gzip: 0 },
    );
    const cells = [...kinds.map((kind) => weights.get(kind)), all].map((weight) =>
      weight === undefined ? '–' : `${kB(weight.brotli)} (${kB(weight.gzip)})`,
    );
    console.log(row(path, [...cells, String(budget)]));
    if (all.brotli > budget * 1000) over.push(`${path} weighs ${kB(all.brotli)} kB, more than ${budget} kB.`);
  }
  return over;
}

async function judge(): Promise<string[]> {
  console.log(`\nLighthouse, mobile setting, middle of ${runsPerPage} runs`);
  const under: string[] = [];
  for (const path of judged) {
    const { scores, lost } = await judgeOften(served.address + path);
    const words = [...scores].map(([category, score]) => `${category} ${score}`).join(' · ');
    console.log(`${path.padEnd(28)}${words}${lost.length > 0 ? ` (lost: ${lost.join(', ')})` : ''}`);
    for (const [category, score] of scores)
      if (score < leastScore) under.push(`${path}: ${category} is ${score}, less than ${leastScore}.`);
  }
  return under;
}

/** The run whose performance is the middle one: a busy machine makes single runs swing by 20 points. */
async function judgeOften(address: string): Promise<Judged> {
  const runs: Judged[] = [];
  for (let run = 0; run < runsPerPage; run++) runs.push(await judgePage(address, debuggingPort));
  const performance = ({ scores }: Judged): number => scores.get('performance')!;
  return runs.sort((a, b) => performance(a) - performance(b))[Math.floor(runs.length / 2)]!;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(14)).join('');
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
