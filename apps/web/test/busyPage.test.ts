import { ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { largeFileBytes, takeInLargeFile } from '../bench/busyPage.ts';
import { openStage, type Stage } from './browser.ts';

describe('a page that takes in a large file', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());

  // how long in milliseconds is told by `npm run bench:web`
  it('stays free for the person: a megabyte of TCX is read by a worker, which works longer than the page does at a stretch', async () => {
    ok(largeFileBytes > 1_000_000, String(largeFileBytes));
    const rounds = await takeInLargeFile(stage, 3);
    const page = Math.min(...rounds.map(({ pageLongest }) => pageLongest));
    const worker = Math.min(...rounds.map(({ workerInAll }) => workerInAll));
    ok(page < worker, JSON.stringify(rounds));
  });
});
