import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jsonLines, runFooting } from './runFooting.ts';

const example = fileURLToPath(new URL('../../../packages/trial/test/example.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'footing-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('footing trial', () => {
  it('says in words whether the change helped', async () => {
    const { code, stdout } = await runFooting(['trial', example]);
    assert.equal(code, 0);
    assert.match(stdout, /Move the cleats back: It helped\./);
    assert.match(stdout, /95% sure/);
  });

  it('gives one JSON object with --json, with the figure of the guide for this person', async () => {
    const { stdout } = await runFooting(['trial', example, '--json']);
    const [report, ...more] = jsonLines(stdout);
    assert.equal(more.length, 0);
    assert.equal(report.verdict, 'helped');
    assert.equal(report.tried, 'helped');
    assert.ok(report.ratio.interval95[0] < report.ratio.interval80[0]);
    assert.ok(report.helps.p > 0.04 && report.helps.p < 0.43);
    assert.equal(report.curves.baseline.length, report.curves.change.length);
  });

  it("reads the diary's export, and gives a line for each change under test", async () => {
    const ride = { startedAt: '2026-05-01', activity: 'cycling', minutes: 60, numbness: null };
    const sessions = ['socks', 'saddle'].map((change) => ({ ...ride, trial: { change, arm: 'baseline' } }));
    const path = file('diary.json', JSON.stringify({ format: 'footing-diary', version: 2, sessions }));
    const { stdout, code } = await runFooting(['trial', path, '--json']);
    assert.equal(code, 0);
    assert.deepEqual(
      jsonLines(stdout).map((report) => [report.change, report.sessions.baseline, report.verdict]),
      [
        ['socks', 1, 'too-early'],
        ['saddle', 1, 'too-early'],
      ],
    );
  });

  it('asks for sessions when there are none', async () => {
    const { code, stdout } = await runFooting([
      'trial',
      file('new.json', '{"change": "socks", "sessions": []}'),
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /too early to tell/);
    assert.match(stdout, /Next sessions: without, without, /);
  });

  it('exits with 2 and says what would be right for anything it cannot read', async () => {
    const broken: [string[], RegExp][] = [
      [[], /name one file/],
      [[example, example], /name one file/],
      [[example, '--svg'], /--svg/],
      [[join(folder, 'missing.json')], /cannot be read/],
      [[file('not.json', '{')], /cannot be read/],
      [[file('list.json', '[]')], /must be an object/],
      [
        [file('arm.json', '{"sessions": [{"minutes": 3, "arm": "control"}]}')],
        /sessions\[0\]\.arm .*"baseline" or "change"/,
      ],
      [
        [file('change.json', '{"change": "prayer", "sessions": []}')],
        /no change "prayer"; the changes are .*socks/,
      ],
      [
        [file('answers.json', '{"change": "socks", "answers": {"age": "old"}, "sessions": []}')],
        /answers\.age/,
      ],
    ];
    for (const [args, message] of broken) {
      const { code, stderr, stdout } = await runFooting(['trial', ...args]);
      assert.equal(code, 2, `${args}`);
      assert.match(stderr, message);
      assert.equal(stdout, '');
    }
  });
});
