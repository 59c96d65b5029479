import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jsonLines, runFooting } from './runFooting.ts';

const cyclist = {
  activities: ['cycling'],
  where: ['ball', 'all-toes'],
  quality: ['numb', 'burning'],
  start: 'during-exercise',
};

describe('footing assess --jsonl', () => {
  it('answers each line with one line that holds what the contract promises', async () => {
    const input = [
      { id: 'a', answers: cyclist },
      { id: 'b', answers: {} },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const { code, stdout } = await runFooting(['assess', '--jsonl'], input);
    const [first, second, ...more] = jsonLines(stdout);
    assert.equal(code, 0);
    assert.equal(more.length, 0);
    assert.deepEqual([first.id, second.id], ['a', 'b']);
    for (const key of ['urgency', 'urgencyReasons', 'causes', 'changes', 'next', 'cannotTell', 'guide'])
      assert.ok(key in first, key);
    assert.equal(first.causes.length, 52);
    const total = first.causes.reduce(
      (sum: number, cause: { probability: number }) => sum + cause.probability,
      0,
    );
    assert.ok(Math.abs(total - 1) < 1e-9);
    assert.deepEqual(second.next.questions, ['activities', 'where', 'sides', 'quality']);
    assert.match(first.guide.hash, /^[0-9a-f]{64}$/);
  });

  it('chooses none of two answers to one question, and serves the next line', async () => {
    const twice = '{"id":"a","answers":{"pelvic":["bladder"],"pelvic":[]}}';
    const { stdout } = await runFooting(['assess', '--jsonl'], `${twice}\n{"id":"b","answers":{}}`);
    const [refused, served] = jsonLines(stdout);
    assert.deepEqual([refused.error.code, refused.error.path], ['repeated-key', 'answers.pelvic']);
    assert.equal(refused.id, 'a');
    assert.equal(served.id, 'b');
  });

  it('converses: the answer to a line comes before the next line is given, and the interview ends', async () => {
    const main = fileURLToPath(new URL('../footing.mjs', import.meta.url));
    const child = spawn(process.execPath, [main, 'assess', '--jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const answers: Record<string, unknown> = {};
    let pages = 0;
    for (;;) {
      child.stdin.write(`${JSON.stringify({ id: 1, answers })}\n`);
      const { next } = JSON.parse((await lines.next()).value ?? '');
      if (next === null) break;
      pages++;
      assert.ok(pages < 20);
      for (const question of next.questions) {
        assert.ok(!(question in answers), `${question} is asked again`);
        answers[question] = question in cyclist ? cyclist[question as keyof typeof cyclist] : null;
      }
    }
    child.stdin.end();
    await once(child, 'close');
    assert.ok(pages >= 3);
  });

  it('serves the next line as usual after a line that cannot be read', async () => {
    const bad = [
      '{',
      '[]',
      '"text"',
      '{"answers":{}}',
      '{"id":"x"}',
      '{"id":"x","answers":{},"extra":1}',
      '\u0000\u0001',
    ];
    const { code, stdout } = await runFooting(
      ['assess', '--jsonl'],
      [...bad, '{"id":"last","answers":{}}'].join('\n'),
    );
    const answers = jsonLines(stdout);
    assert.equal(code, 0);
    assert.equal(answers.length, bad.length + 1);
    for (const answer of answers.slice(0, -1)) {
      assert.deepEqual(Object.keys(answer.error).sort(), ['code', 'message', 'path']);
      assert.ok(answer.error.message.length > 10);
    }
    assert.equal(answers.at(-1).id, 'last');
    assert.equal(answers.at(-1).error, undefined);
  });

  it('names the path of every unknown question, option and value, and what would be right', async () => {
    const answers = {
      nose: 1,
      where: ['ear'],
      sides: 'up',
      age: 'old',
      quality: ['none', 'numb'],
      tried: { socks: 'maybe' },
    };
    const { stdout } = await runFooting(['assess', '--jsonl'], JSON.stringify({ id: 'x', answers }));
    const [{ error, issues }] = jsonLines(stdout);
    const paths = issues.map((issue: { path: string }) => issue.path).sort();
    assert.deepEqual(paths, [
      'answers.age',
      'answers.nose',
      'answers.quality',
      'answers.sides',
      'answers.tried.socks',
      'answers.where.0',
    ]);
    assert.equal(error.path, issues[0].path);
    assert.match(
      issues.find((i: { path: string }) => i.path === 'answers.sides').message,
      /left, right, one, both/,
    );
  });

  it('passes over a line of 10 MB without keeping it, and over binary noise', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256).filter((byte) => byte !== 10);
    const huge = `{"id":"big","answers":{"where":["${'x'.repeat(10_000_000)}"]}}`;
    const input = Buffer.concat([
      Buffer.from(`${huge}\n`),
      noise,
      Buffer.from('\n{"id":"ok","answers":{}}\n'),
    ]);
    const { stdout } = await runFooting(['assess', '--jsonl'], input);
    const answers = jsonLines(stdout);
    assert.deepEqual(
      answers.map((a) => a.error?.code ?? a.id),
      ['too-long', 'not-utf8', 'ok'],
    );
  });

  it('takes keys that JavaScript objects have of their own for what they are: no questions', async () => {
    const line = '{"id":"p","answers":{"__proto__":{"polluted":1},"constructor":1,"toString":[]}}';
    const { stdout } = await runFooting(['assess', '--jsonl'], line);
    const [{ issues }] = jsonLines(stdout);
    assert.deepEqual(
      issues.map((i: { code: string }) => i.code),
      ['unknown-question', 'unknown-question', 'unknown-question'],
    );
  });

  it('says what is wrong with its usage and exits with 2', async () => {
    const { code, stderr } = await runFooting(['assess']);
    assert.equal(code, 2);
    assert.match(stderr, /--jsonl/);
  });
});
