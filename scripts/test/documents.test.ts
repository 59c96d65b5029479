/** What the documents name is there, and what they show runs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readDiary } from '@footing/diary';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = ['*.md', 'docs/**/*.md', 'packages/*/README.md'].flatMap((pattern) =>
  globSync(pattern, { cwd: root }),
);
const decisions = readdirSync(join(root, 'docs/adr')).filter((file) => /^\d{4}-/.test(file));

test('every link of a document leads somewhere', () => {
  const lost = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)]
      .map(([, target]) => target!)
      .filter((target) => !existsSync(join(root, dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  );
  assert.deepEqual(lost, []);
});

test('every command of npm that a document names is one', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const unknown = documents.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)]
      .map(([, name]) => name!)
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${file}: ${name}`),
  );
  assert.deepEqual(unknown, []);
});

test('every decision that a document refers to is there', () => {
  const known = new Set(decisions.map((file) => file.slice(0, 4)));
  const lost = documents.flatMap((file) =>
    [...read(file).matchAll(/(?:ADR |docs\/adr\/)(\d{4})/g)]
      .map(([, number]) => number!)
      .filter((number) => !known.has(number))
      .map((number) => `${file}: ${number}`),
  );
  assert.deepEqual(lost, []);
});

test('the list of decisions has each once, with its title', () => {
  const list = read('docs/adr/README.md');
  const titles = decisions.map((file) => {
    const title = read(`docs/adr/${file}`)
      .split('\n')[0]!
      .replace(/^# \d{4}:? /, '');
    return `- [${file.slice(0, 4)}](${file}): ${title}`;
  });
  assert.deepEqual(
    list
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .sort(),
    titles.sort(),
  );
});

test('the code of the README runs from the checkout', () => {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(read('README.md'))!;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module-typescript',
      '--eval',
      `${code}\nconsole.log(urgency, causes.length, changes.length, next);`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^(self-care|routine|same-day|emergency) \d+ \d+ \{/);
});

test('the file that docs/diary-file.md shows can be imported', () => {
  const [, file] = /```json\n([\s\S]*?)```/.exec(read('docs/diary-file.md'))!;
  assert.deepEqual(readDiary(file!).issues, []);
});

test('the file of secrets that compose.yaml asks for gets into no commit and no image', () => {
  assert.match(read('compose.yaml'), /secrets into a file \.env beside this one/);
  for (const file of ['.gitignore', '.dockerignore'])
    assert.ok(read(file).split('\n').includes('.env'), `${file} names no .env`);
});
