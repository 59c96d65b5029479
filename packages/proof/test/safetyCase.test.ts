import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Hazard, hazardProblems } from '../../../scripts/hazardProblems.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string | undefined => {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined;
  }
};

const words = {
  hazard: 'h',
  cause: 'c',
  effect: 'e',
  control: 'k',
  severity: 'minor',
  likelihood: 'rare',
  remains: 'r',
};
const file = 'packages/proof/test/safetyCase.test.ts';
const problems = (...hazards: Hazard[]): string[] => hazardProblems(hazards, read);

test('a hazard that names a living test and a proof has no problem', () => {
  const shownBy = [
    { test: 'a hazard that names a living test and a proof has no problem', in: file },
    { proof: 'posterior-keeps-floor' },
    { proof: 'changes-are-spared' },
  ];
  assert.deepEqual(problems({ ...words, id: 'a', shownBy }), []);
});

test('a hazard without a test, with a test that is gone, in a file that is gone, or with no such proof is found', () => {
  const of = (shownBy: Hazard['shownBy']): string =>
    problems({ ...words, id: 'a', shownBy: shownBy! }).join();
  assert.match(of([]), /no test or proof is named/);
  assert.match(of([{ test: 'a hazard', in: file }]), /no living test “a hazard”/);
  assert.match(of([{ test: 'a', in: 'packages/gone.test.ts' }]), /there is no file packages\/gone/);
  assert.match(of([{ proof: 'everything-is-fine' }]), /no proof everything-is-fine/);
});

test('a hazard with a field left out or an id given twice is found', () => {
  const shownBy = [{ proof: 'posterior-keeps-floor' }];
  const { remains: _, ...rest } = words;
  assert.deepEqual(problems({ ...rest, id: 'a', shownBy }), ['a: remains is missing']);
  assert.deepEqual(problems({ ...words, id: 'a', shownBy }, { ...words, id: 'a', shownBy }), [
    'a: the id is there twice',
  ]);
});
