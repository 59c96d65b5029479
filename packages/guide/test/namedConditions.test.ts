import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGuide } from '../src/compile.ts';
import { parseGuideFiles } from '../src/guideFiles.ts';
import { parseYamlFile } from '../src/parsedFile.ts';
import { redFlagsFileSchema } from '../src/schema.ts';
import { realContents } from './realContents.ts';

const path = 'red-flags.yaml';
const text = realContents().get(path)!;

test('a rule that names a condition is the rule that writes it out', () => {
  const [line, condition] = /\n {2}any-back-pain: (.*)/.exec(text)!;
  const written = text.replace(line, '').replaceAll('{is: any-back-pain}', condition!);
  assert.ok(!written.includes('any-back-pain'));
  assert.equal(hashWith(written), hashWith(text));
});

test('a name that is not there is an issue where it is used, and the names that there are are told', () => {
  const broken = edited('{is: any-back-pain}', '{is: back-ache}');
  const [issue, ...more] = issuesOf(broken);
  assert.deepEqual(more, []);
  assert.match(issue!.message, /^there is no condition "back-ache"; there are any-weakness, /);
  assert.match(broken.split('\n')[issue!.line! - 1]!, /\{is: back-ache\}/);
});

test('a condition that no rule uses is an issue where it stands', () => {
  const [issue, ...more] = issuesOf(
    edited('\nconditions:\n', '\nconditions:\n  cold: {question: coldFoot, has: [one]}\n'),
  );
  assert.deepEqual(more, []);
  assert.equal(issue!.path, 'conditions.cold');
  assert.match(issue!.message, /no rule uses the condition "cold"/);
});

test('a condition at the head names no other, so that a small file never unfolds to a large one', () => {
  const issues = issuesOf(edited('\nconditions:\n', '\nconditions:\n  pain: {is: any-back-pain}\n'));
  assert.ok(issues.some((issue) => issue.path.startsWith('conditions.pain')));
});

/** The file with the first of these words put otherwise. */
function edited(from: string, to: string): string {
  assert.ok(text.includes(from), `${path} has no "${from}"`);
  return text.replace(from, to);
}

function issuesOf(content: string) {
  return parseYamlFile(path, content, redFlagsFileSchema).issues;
}

function hashWith(content: string): string {
  const { guide, issues } = compileGuide(parseGuideFiles(realContents().set(path, content)));
  assert.deepEqual(issues, []);
  return guide!.hash;
}
