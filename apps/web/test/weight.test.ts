/** What a person on a slow or costly connection has to load. */
import { ok, strictEqual } from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  bytesOf,
  type InterviewWeight,
  promisedBytes,
  weighInterview,
  weightText,
} from '../bench/interviewWeight.ts';
import { distFolder } from '../scripts/paths.ts';
import { openStage, type Stage } from './browser.ts';

describe('the weight of an interview', () => {
  let stage: Stage;
  let weight: InterviewWeight;
  before(async () => {
    stage = await openStage();
    weight = await weighInterview(stage);
  });
  after(() => stage?.close());

  it('counts the page, its guide, its fonts, and the script and the numbers of the worker', () => {
    const [worker] = globSync('assets/assessorWorker-*.js', { cwd: distFolder });
    for (const path of ['check/', 'guide/check.json', 'guide/numbers.json', worker])
      ok(weight.interview[`/${path}`]! > 1000, `${path} is not counted`);
    ok(Object.keys(weight.interview).some((path) => path.endsWith('.woff2')));
  });

  it('is counted as the file that is served is long', () => {
    for (const path of ['guide/check.json', 'guide/numbers.json'])
      strictEqual(weight.interview[`/${path}`], statSync(join(distFolder, `${path}.br`)).size);
  });

  it('is at most what is promised, to the end of the interview', () => {
    ok(bytesOf(weight.interview) <= promisedBytes, weightText(weight));
  });

  it('has nothing in it of how a result is told', () => {
    const [telling] = globSync('assets/telling-*.js', { cwd: distFolder });
    ok(!Object.hasOwn(weight.interview, `/${telling}`));
    ok(Object.hasOwn(weight.result, `/${telling}`));
  });

  it('has nothing in it of finding pages', () => {
    const all = Object.keys({ ...weight.interview, ...weight.result });
    ok(!all.includes('/guide/find.json'), all.join(' '));
    // a name that the library writes into each index
    const texts = all
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(join(distFolder, path), 'utf8'));
    ok(!texts.some((text) => text.includes('serializationVersion')));
  });

  it('has no source in it, since none has been opened', () => {
    const all = Object.keys({ ...weight.interview, ...weight.result });
    ok(!all.some((path) => path.includes('sources')), all.join(' '));
  });
});
