import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createAssessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { type AssessPool, createAssessPool } from '../src/assess/assessPool.ts';
import { assessText } from '../src/assess/assessText.ts';

const text = '{"id":"a","answers":{"activities":["cycling"]}}';
const fail = (error: unknown): never => assert.fail(String(error));
const settings = { workers: 1, withinMs: 20_000, stuckMs: 20_000, waitingPerWorker: 3 };
const oddThread = new URL('./oddThread.ts', import.meta.url);

describe('threads that assess', () => {
  let guide: Guide;
  let pool: AssessPool;
  before(async () => {
    guide = await loadGuide();
    pool = await createAssessPool(guide, settings, fail);
  });
  after(() => pool.close());

  it('answer what the assessment answers, and each asker gets their own', async () => {
    const assessor = createAssessor(guide);
    const texts = [text, '{"id":"b","answers":{}}', '{'];
    const answers = await Promise.all(texts.map((one) => pool.run('assess', one)));
    for (const [i, answer] of answers.entries()) {
      const { status, body } = assessText(assessor, texts[i]!);
      assert.deepEqual([answer!.status, new TextDecoder().decode(answer!.body)], [status, body]);
    }
  });

  it('turn away what is more than may wait, and serve again when the line is shorter', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => pool.run('assess', text)));
    assert.deepEqual(
      answers.map((answer) => answer?.status),
      [200, 200, 200, undefined, undefined],
    );
    assert.equal((await pool.run('assess', text))?.status, 200);
    assert.equal(pool.waiting(), 0);
  });

  it('give up what takes too long', async () => {
    const hasty = await createAssessPool(guide, { ...settings, withinMs: 0 }, fail);
    assert.equal(await hasty.run('assess', text), undefined);
    await hasty.close();
  });

  it('have no room for more while what was given up is in the line, and pass over it when they come to it', async () => {
    const slow = await createAssessPool(
      guide,
      { ...settings, withinMs: 600, waitingPerWorker: 2 },
      fail,
      oddThread,
    );
    const givenUp = await Promise.all([slow.run('assess', 'nap'), slow.run('assess', 'late')]);
    assert.deepEqual(givenUp, [undefined, undefined]);
    assert.equal(slow.waiting(), 2);
    assert.equal(await slow.run('assess', 'too much'), undefined);
    await until(async () => (await wordsOf(slow, 'after')) === 'nap,after');
    assert.equal(slow.waiting(), 0);
    await slow.close();
  });

  it('are replaced when stuck in a text that was given up long ago', async () => {
    const deaths: unknown[] = [];
    const stuck = await createAssessPool(
      guide,
      { ...settings, withinMs: 300, stuckMs: 300 },
      (error) => deaths.push(error),
      oddThread,
    );
    assert.equal(await stuck.run('assess', 'hang'), undefined);
    await until(async () => (await wordsOf(stuck, 'after')) === 'after');
    assert.match(String(deaths[0]), /went on with a text/);
    assert.equal(stuck.waiting(), 0);
    await stuck.close();
  });

  it('refuse to start at all when a thread cannot', async () => {
    await assert.rejects(createAssessPool({} as Guide, { ...settings, workers: 2 }, fail), TypeError);
  });
});

async function wordsOf(pool: AssessPool, text: string): Promise<string | undefined> {
  const answer = await pool.run('assess', text);
  return answer && new TextDecoder().decode(answer.body);
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
