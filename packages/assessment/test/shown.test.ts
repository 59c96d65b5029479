/** What a result tells of: the rules themselves, on a few made-up causes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Urgency } from '@footing/guide';
import {
  askingCausesShown,
  causesShown,
  isExaminationNext,
  isMilderFirst,
  type UrgencyReason,
  watchedFor,
} from '../src/index.ts';

const ranked = (...probabilities: number[]) =>
  probabilities.map((probability, i) => ({ id: `cause-${i}`, probability, for: [], against: [] }));
const asks = (cause: string): UrgencyReason => ({
  cause,
  urgency: 'emergency',
  source: 'judgement',
  probability: 0.02,
});

test('four causes are told of at most, and none below four in a hundred', () => {
  const shown = (...probabilities: number[]) => causesShown(ranked(...probabilities)).length;
  assert.deepEqual([shown(0.5, 0.2, 0.1, 0.05, 0.05), shown(0.92, 0.04, 0.039), shown(1)], [4, 2, 1]);
});

test('the head names the likeliest cause that asks for the urgency, and others only where the result tells of them', () => {
  const causes = ranked(0.6, 0.2, 0.1, 0.05, 0.02, 0.02);
  const named = (...reasons: UrgencyReason[]) =>
    askingCausesShown({ causes, urgencyReasons: reasons }).map(({ cause }) => cause);
  const flag: UrgencyReason = { redFlag: 'weak', urgency: 'emergency', source: 's', sources: ['s'] };
  assert.deepEqual(named(asks('cause-4'), asks('cause-1'), asks('cause-5')), ['cause-4', 'cause-1']);
  assert.deepEqual(named(flag), []);
  assert.deepEqual(named(asks('cause-5'), flag), ['cause-5']);
});

test('an examination is next where nothing is urgent and no change is left', () => {
  const change = { id: 'socks', benefit: 0.3, for: [] };
  assert.equal(isExaminationNext({ urgency: 'self-care', changes: [] }), true);
  assert.equal(isExaminationNext({ urgency: 'self-care', changes: [change] }), false);
  assert.equal(isExaminationNext({ urgency: 'routine', changes: [] }), false);
});

test('who must be seen today or at once has nothing to watch for first', () => {
  const watched = (urgency: Urgency) => watchedFor({ urgency, wouldTell: ['colour'] });
  assert.deepEqual((['self-care', 'routine', 'same-day', 'emergency'] as const).map(watched), [
    ['colour'],
    ['colour'],
    [],
    [],
  ]);
});

test('a milder cause that stands first must not calm who is to be seen today or at once', () => {
  const isMilder = (urgency: Urgency, own: Urgency) =>
    isMilderFirst({ causes: [{ id: 'cause-0', urgency: own }] }, { urgency, causes: ranked(1) });
  assert.deepEqual(
    [isMilder('emergency', 'same-day'), isMilder('same-day', 'self-care'), isMilder('same-day', 'routine')],
    [true, true, true],
  );
  assert.deepEqual(
    [isMilder('emergency', 'emergency'), isMilder('same-day', 'emergency'), isMilder('routine', 'self-care')],
    [false, false, false],
  );
});
