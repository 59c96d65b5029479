import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jsonLines, runFooting } from './runFooting.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cases = join(root, 'evaluation/cases/lay.yaml');
const folder = mkdtempSync(join(tmpdir(), 'footing-'));
after(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('tells how it is used, and refuses commands it does not have', async () => {
    assert.match((await runFooting(['--help'])).stdout, /footing assess --jsonl/);
    const unknown = await runFooting(['diagnose']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /no command "diagnose"/);
    const alone = await runFooting([]);
    assert.deepEqual([alone.code, alone.stdout], [2, '']);
    assert.match(alone.stderr, /name a command.*footing assess --jsonl/s);
  });

  it('tells how a command is used when it is asked for help, nothing of others, and does nothing else', async () => {
    for (const [words, used] of [
      [['check', '--help'], /^ {2}footing check /],
      [['help', 'check'], /^ {2}footing check /],
      [['fhir', 'bundle', '-h'], /footing fhir bundle FILE.*--time INSTANT/s],
      [['guide', 'check', '--help'], /footing guide check \[FOLDER\]/],
      [['assess', '-h'], /A line in: +\{"id": "1", "answers": .*A line out: +\{"id", "urgency"/s],
    ] as const) {
      const { code, stdout, stderr } = await runFooting(words);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, used);
      const named = [...stdout.matchAll(/^ {2}footing (\S+)/gm)].map(([, name]) => name);
      assert.deepEqual(new Set(named), new Set([words.find((word) => word !== 'help')]));
    }
  });

  it('prints the versions of program and guide', async () => {
    assert.match(
      (await runFooting(['--version'])).stdout,
      /footing \d+\.\d+\.\d+\nguide \d+\.\d+\.\d+ [0-9a-f]{64}/,
    );
  });
});

describe('footing guide check', () => {
  it('says that a folder is not there, not what is missing in it', async () => {
    for (const place of [join(folder, 'nowhere'), cases]) {
      const { code, stdout, stderr } = await runFooting(['guide', 'check', place]);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.equal(stderr, `footing guide: there is no folder ${place}; name one that holds a guide.\n`);
    }
  });
});

describe('footing evaluate', () => {
  it('prints the figures of a file, each with its interval, and names the emergencies missed', async () => {
    const { code, stdout } = await runFooting(['evaluate', cases]);
    assert.equal(code, 0);
    for (const word of ['top-1', 'top-3', 'exact', 'under', 'over', 'missed', 'pages', 'Brier'])
      assert.match(stdout, new RegExp(word, 'i'));
  });

  it('gives one JSON object a file with --json, for either kind of silence', async () => {
    const { stdout } = await runFooting(['evaluate', cases, '--json', '--unmentioned', 'unknown']);
    const [result, ...more] = jsonLines(stdout);
    assert.equal(more.length, 0);
    assert.equal(result.unmentioned, 'unknown');
    assert.equal(result.figures.cases, 54);
  });

  it('explains a case: what was told, asked and answered, and what came of it', async () => {
    const { stdout } = await runFooting(['evaluate', cases, '--explain', 'lay-010']);
    assert.match(stdout, /middle toe of my left foot/);
    assert.match(stdout, /plantar-digital-nerve-pressure|Pressure on the nerves/);
  });

  it('exits with 2 for a missing file, an unknown case, a wrong option and a broken file', async () => {
    const broken = join(folder, 'broken.yaml');
    writeFileSync(broken, '- id: x\n  answers: {age: old}\n  expected: {causes: [nothing], urgency: soon}\n');
    for (const args of [
      ['no-such.yaml'],
      [cases, '--explain', 'nobody'],
      [cases, '--unmentioned', 'maybe'],
      [cases, '--explain', 'lay-010', '--json'],
      [],
      [broken],
    ]) {
      const { code, stderr } = await runFooting(['evaluate', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.ok(stderr.length > 10);
    }
    const none = join(folder, 'none.yaml');
    writeFileSync(none, '[]\n');
    const without = await runFooting(['evaluate', cases, none]);
    assert.deepEqual(without, {
      code: 2,
      stdout: '',
      stderr: `footing evaluate: there is no case in ${none}\n`,
    });
    const { stderr } = await runFooting(['evaluate', broken]);
    for (const path of ['x.answers.age', 'x.expected.causes', 'x.expected.urgency'])
      assert.match(stderr, new RegExp(path));
  });
});

describe('footing guide check', () => {
  it('finds the guide of the repository clean', async () => {
    const { code, stdout } = await runFooting(['guide', 'check']);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /clean/);
  });

  it('lists every issue of a broken guide with file and line, and exits with 1', async () => {
    const copy = join(folder, 'guide');
    cpSync(join(root, 'guide'), copy, { recursive: true });
    const cause = join(copy, 'causes/raynaud.md');
    writeFileSync(
      cause,
      readFileSync(cause, 'utf8').replace('urgency: self-care', 'urgency: soon\ncolour: blue'),
    );
    const model = join(copy, 'model.yaml');
    writeFileSync(model, readFileSync(model, 'utf8').replace('bands:', 'version: 0.1.0\nbands:'));
    const { code, stdout, stderr } = await runFooting(['guide', 'check', copy]);
    assert.equal(code, 1);
    assert.match(stderr, /rules were not run\. .*there may be more/);
    for (const line of stdout.trim().split('\n')) assert.ok(line.startsWith(`${copy}/`), line);
    assert.doesNotMatch(stdout, /\(at \)/);
    assert.match(stdout, /causes\/raynaud\.md:4 .*urgency/);
    assert.match(stdout, /causes\/raynaud\.md:5 unknown-field: "colour"/);
    assert.match(stdout, /model\.yaml:\d+ yaml: Map keys must be unique/);
  });

  it('names the files of a folder as it was named, and says nothing of rules that were run', async () => {
    const copy = join(folder, 'other');
    cpSync(join(root, 'guide'), copy, { recursive: true });
    const ids = join(copy, 'ids.yaml');
    writeFileSync(
      ids,
      readFileSync(ids, 'utf8').replace('smoking: [never, past, current]', 'smoking: [never, past]'),
    );
    const { code, stdout, stderr } = await runFooting(['guide', 'check', `${copy}/`]);
    assert.equal(code, 1);
    for (const line of stdout.trim().split('\n')) assert.match(line, new RegExp(`^${copy}/[a-z]`));
    assert.match(stderr, /^The guide has \d+ issues?\.\n$/);
  });

  it('knows one action', async () => {
    assert.equal((await runFooting(['guide', 'mend'])).code, 2);
  });
});
