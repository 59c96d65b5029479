import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Assessment, createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { analyse } from '../src/analyse.ts';
import { type DoneTrial, foundIn } from '../src/doneTrial.ts';
import { failuresBeforeExam, movedCauses, nextStep } from '../src/nextStep.ts';
import { ratioPrior } from '../src/prior.ts';
import { shareForPerson } from '../src/shareForPerson.ts';
import { answersWithTried, triedFromVerdict } from '../src/tried.ts';
import { sessions } from './sessions.ts';

const guide = await loadGuide();
const assessor = createAssessor(guide);
const told = {
  activities: ['cycling'],
  where: ['ball'],
  footwear: ['stiff-sole-or-cleats'],
  start: 'during-exercise',
  relief: 'minutes',
};
const before = assessor.assess({ answers: told, denied: {} });
const state = { guide, before, weeksSinceStart: 4, lateAfterWeeks: {} };

test('the loop: a trial becomes an answer, the causes move, and another change comes next', () => {
  const change = guide.changes.find(({ id }) => id === 'cleats-back')!;
  assert.ok(before.changes.some(({ id }) => id === change.id));
  const prior = ratioPrior(shareForPerson(change, before.causes));
  const analysis = analyse(
    sessions([30, 27, 33, 29, 31, 30, 28, 30], [29, 31, 30, 28, 30, 29, 31, 28]),
    prior,
    { usualMinutes: 60 },
  );
  const result = triedFromVerdict(analysis);
  assert.equal(result, 'no');
  const answers = answersWithTried(told, change.id, result!);
  const after = assessor.assess({ answers, denied: {} });
  const moved = movedCauses({ before, after });
  assert.ok(moved.length > 0);
  const helpedMost = Object.entries(change.helps).sort((a, b) => b[1].p - a[1].p)[0]![0];
  const fell = moved.find(({ cause }) => cause === helpedMost);
  assert.ok(fell !== undefined && fell.to < fell.from, JSON.stringify(moved));
  const next = nextStep({ ...state, after, trials: [{ change: change.id, result: 'no' }] });
  assert.equal(next.kind, 'next-change');
  assert.ok(next.kind === 'next-change' && next.change !== change.id);
});

test('earlier results stay when one is added', () => {
  const answers = answersWithTried(answersWithTried({ tried: null }, 'socks', 'partly'), 'saddle', 'no');
  assert.deepEqual(answers['tried'], { socks: 'partly', saddle: 'no' });
});

const inVain = (n: number): DoneTrial[] =>
  before.changes.slice(0, n).map(({ id }) => ({ change: id, result: 'no' }));

test('after enough failures it says to be examined, by whom the likeliest examined cause is seen', () => {
  assert.equal(
    nextStep({ ...state, after: before, trials: inVain(failuresBeforeExam - 1) }).kind,
    'next-change',
  );
  const step = nextStep({ ...state, after: before, trials: inVain(failuresBeforeExam) });
  assert.ok(step.kind === 'be-examined');
  assert.equal(step.because, 'failures');
  assert.equal(step.by, guide.causes.find(({ id }) => id === step.cause)!.seenBy);
  assert.ok(!['bike-fitter', 'shoe-fitter', 'none'].includes(step.by));
});

test('a change that helped is kept', () => {
  const trials: DoneTrial[] = [{ change: 'socks', result: 'helped' }];
  assert.deepEqual(nextStep({ ...state, after: before, trials }), { kind: 'keep', change: 'socks' });
});

const late = { weeksSinceStart: 60, lateAfterWeeks: { [before.causes[0]!.id]: 12 } };

test('a change that helped is kept, and where numbness still comes another is tested beside it', () => {
  const analysis = analyse(
    sessions([21, 20, 22, 21, 20, 22], [40, 39, 41, 40, 38, 42]),
    ratioPrior(undefined),
    { usualMinutes: 60 },
  );
  const found = foundIn(analysis);
  assert.ok(found.isToKeep && Math.abs(found.stillAfterMinutes! - 40) < 2);
  const trials: DoneTrial[] = [{ change: 'socks', result: 'helped', found }];
  const step = nextStep({ ...state, ...late, after: before, trials });
  assert.ok(step.kind === 'keep-and-go-on' && step.change === 'socks');
  assert.equal(step.stillAfterMinutes, found.stillAfterMinutes);
  assert.ok(step.further.kind === 'next-change' && step.further.change !== 'socks');
});

test('a change after which a usual session is without numbness is simply kept', () => {
  const analysis = analyse(
    sessions([20, 21, 22, 20, 21], ['60', '60', '60', '60', '60']),
    ratioPrior(undefined),
    {
      usualMinutes: 60,
    },
  );
  assert.equal(foundIn(analysis).stillAfterMinutes, null);
});

test('where no numbness came with the change, there is no minute after which it still comes', () => {
  const analysis = analyse(sessions([30, 27, 33, 29, 31], [40, '60', '60', 55, 50]));
  const seldom = { ...analysis.noNumbness.change, probability: 0.4 };
  const found = (change: number) =>
    foundIn({
      ...analysis,
      onsets: { ...analysis.onsets, change },
      noNumbness: { ...analysis.noNumbness, change: seldom },
    });
  assert.equal(found(0).stillAfterMinutes, null);
  assert.equal(found(3).stillAfterMinutes, analysis.medianMinutes.change.median);
});

test('whoever was told to keep a change is never told that it should have settled, whatever the result counts as', () => {
  for (const result of ['helped', 'partly'] as const)
    for (const found of [undefined, { isToKeep: true, stillAfterMinutes: 31 }]) {
      const trials = [{ change: 'socks', result, ...(found && { found }) }];
      const step = nextStep({ ...state, ...late, after: before, trials });
      assert.match(step.kind, found === undefined && result === 'partly' ? /^next-change$/ : /^keep/);
      assert.ok(!('because' in step));
    }
  const back = { isToKeep: false, stillAfterMinutes: 20 };
  const step = nextStep({
    ...state,
    ...late,
    after: before,
    trials: [{ change: 'socks', result: 'partly', found: back }],
  });
  assert.ok(step.kind === 'be-examined' && step.because === 'recovery-late');
});

test('a change that helped and that a suspected cause forbids is not to be kept', () => {
  const after = { ...before, forbidden: [{ id: 'cool-down', by: 'raynaud' }] };
  const step = nextStep({ ...state, after, trials: [{ change: 'cool-down', result: 'helped' }] });
  assert.equal(step.kind, 'next-change');
});

test('a recovery clock that has run out leads to an examination, and one that has not to the next change', () => {
  const lateAfterWeeks = { [before.causes[0]!.id]: 12, [before.causes[1]!.id]: 1 };
  const at = (weeksSinceStart: number) =>
    nextStep({ ...state, after: before, trials: [], weeksSinceStart, lateAfterWeeks });
  const late = at(12);
  assert.ok(late.kind === 'be-examined' && late.because === 'recovery-late');
  assert.equal(at(11.9).kind, 'next-change');
});

test('urgency comes before all else, and without a change left one is examined', () => {
  const urgent: Assessment = { ...before, urgency: 'same-day' };
  const step = nextStep({ ...state, after: urgent, trials: [{ change: 'socks', result: 'helped' }] });
  assert.ok(step.kind === 'be-examined' && step.because === 'urgent');
  const nothing = nextStep({ ...state, after: { ...before, changes: [] }, trials: [] });
  assert.ok(nothing.kind === 'be-examined' && nothing.because === 'nothing-left');
});

test('a professional is booked, never put to a trial: the next change is one to test, and without one somebody is examined', () => {
  const [podiatrist] = before.changes;
  const only = { ...podiatrist!, id: 'podiatrist' };
  const first = nextStep({ ...state, after: { ...before, changes: [only, ...before.changes] }, trials: [] });
  assert.ok(first.kind === 'next-change' && first.change !== 'podiatrist');
  const none = nextStep({ ...state, after: { ...before, changes: [only] }, trials: [] });
  assert.ok(none.kind === 'be-examined' && none.because === 'nothing-left');
});

test("the guide's figure for a person lies between those of the causes", () => {
  const change = guide.changes.find(({ id }) => id === 'cleats-back')!;
  const sure = shareForPerson(change, [{ id: 'plantar-digital-nerve-pressure', probability: 1 }]);
  assert.deepEqual(sure, {
    p: change.helps['plantar-digital-nerve-pressure']!.p,
    n: change.helps['plantar-digital-nerve-pressure']!.n,
  });
  const mixed = shareForPerson(change, before.causes);
  assert.ok(mixed.p > change.otherwise.p && mixed.p < sure.p);
});
