import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runFooting } from './runFooting.ts';

const folder = mkdtempSync(join(tmpdir(), 'footing-fhir-'));
after(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const answers = { activities: ['running'], age: 41, weakness: [], pelvic: null };
const time = '2026-05-01T06:30:00Z';

test('a document gives its answers back, and the same file and time the same bytes', async () => {
  const file = fileOf('answers.json', { answers });
  const first = await runFooting(['fhir', 'bundle', file, '--time', time]);
  const second = await runFooting(['fhir', 'bundle', file, '--time', time]);
  assert.equal(first.code, 0);
  assert.equal(first.stdout, second.stdout);
  const back = await runFooting(['fhir', 'answers', fileOf('bundle.json', first.stdout)]);
  assert.deepEqual(JSON.parse(back.stdout), { answers, denied: {} });
});

test('without a time a document has the time when it was made, and none when it was answered', async () => {
  const { stdout } = await runFooting(['fhir', 'bundle', fileOf('answers.json', { answers })]);
  const { timestamp, entry } = JSON.parse(stdout);
  assert.ok(Math.abs(Date.parse(timestamp) - Date.now()) < 60_000);
  const response = entry.find(
    ({ resource }: { resource: { resourceType: string } }) =>
      resource.resourceType === 'QuestionnaireResponse',
  );
  assert.equal(response.resource.authored, undefined);
});

test('the questionnaire is printed whole', async () => {
  const { code, stdout } = await runFooting(['fhir', 'questionnaire']);
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout).resourceType, 'Questionnaire');
});

test('input that cannot be read gives an OperationOutcome and exit 2', async () => {
  for (const [action, content] of [
    ['answers', { resourceType: 'Patient' }],
    ['answers', 'no json'],
    ['bundle', { answers: { age: 'old' } }],
    ['bundle', 'no json'],
  ] as const) {
    const { code, stdout, stderr } = await runFooting(['fhir', action, fileOf('bad.json', content)]);
    assert.equal(code, 2);
    assert.equal(JSON.parse(stdout).resourceType, 'OperationOutcome');
    assert.match(stderr, /1 problem\./);
  }
});

test('a time that there is not is refused', async () => {
  const file = fileOf('answers.json', { answers });
  for (const wrong of ['2026-13-45T25:61:61Z', '2026-02-30T10:00:00Z']) {
    const { code, stderr } = await runFooting(['fhir', 'bundle', file, '--time', wrong]);
    assert.equal(code, 2);
    assert.match(stderr, /an instant such as 2026-05-01T06:30:00Z/);
  }
});

test('wrong usage says what would be right', async () => {
  for (const args of [
    [],
    ['patient'],
    ['bundle'],
    ['questionnaire', 'x'],
    ['bundle', 'x', '--time', 'now'],
    ['answers', 'a', 'b'],
    ['answers', '/does/not/exist'],
  ]) {
    const { code, stdout, stderr } = await runFooting(['fhir', ...args]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^footing fhir: /);
  }
});
