import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Urgency } from '@footing/guide';
import fc from 'fast-check';
import {
  type Answers,
  type AssessmentWithoutBands,
  type EventAsked,
  type EventPlan,
  eventLimits,
  eventPlan,
  isTestable,
  mustBeSeen,
  shownChanges,
  signsLeft,
} from '../src/index.ts';
import { someAnswers } from './arbitraryRequest.ts';
import { assessor, guide, request } from './realGuide.ts';

const inThreeMonths: EventAsked = { activity: 'running', days: 90, sessionsAWeek: 3 };

/** The answers of somebody who goes through the whole check, says no to whatever is not told, and does not know the rest. */
function answersOf(told: Answers): Answers {
  const answers: Record<string, Answers[string]> = {};
  for (let page = assessor.next(request(answers)); page !== null; page = assessor.next(request(answers)))
    for (const id of page.questions) {
      const { kind } = guide.questions.find((question) => question.id === id)!;
      const untold = kind === 'many' ? [] : kind === 'map-of-results' ? {} : null;
      answers[id] = Object.hasOwn(told, id) ? told[id]! : untold;
    }
  return answers;
}

const well = {
  activities: ['running'],
  where: ['dorsum'],
  sides: 'both',
  age: 35,
  sex: 'female',
  start: 'during-exercise',
  relief: 'minutes',
  between: 'normal',
  course: 'same',
  duration: 'weeks',
  quality: ['numb'],
  footwear: ['laces-or-straps-tight', 'narrow-toe-box'],
  weightBearing: 'normal',
} satisfies Answers;

const whole = answersOf(well);

function told(answers: Answers, asked = inThreeMonths, changed: Partial<AssessmentWithoutBands> = {}) {
  const assessment = { ...assessor.assessWithoutBands(request(answers)), ...changed };
  return { ...eventPlan(guide, answers, assessment, asked), assessment };
}

function planOf(...args: Parameters<typeof told>): EventPlan {
  const found = told(...args);
  assert.ok('plan' in found, JSON.stringify(found));
  return found.plan;
}

function waitsOf(...args: Parameters<typeof told>) {
  const found = told(...args);
  return 'waits' in found ? found.waits : undefined;
}

const anyEvent = fc.record({
  activity: fc.constantFrom(...guide.activities.map(({ id }) => id)),
  days: fc.integer({ min: 0, max: eventLimits.mostDays }),
  sessionsAWeek: fc.integer({ min: 1, max: 7 }),
  underTest: fc.option(fc.constantFrom(...guide.changes.map(({ id }) => id)), { nil: undefined }),
});

/** Of people with a whole check behind them: half of what they may tell is told, so that not all are urgent. */
const wholeChecks = fc.sample(someAnswers, { numRuns: 40, seed: 7 }).map((answers) => {
  const few = Object.entries(answers).filter((_, i) => i % 4 === 0);
  return answersOf({ ...well, ...Object.fromEntries(few) });
});
const wholeCheck = fc.constantFrom(whole, ...wholeChecks);

test('somebody without a warning sign is told what to test, what to do on the day and what comes afterwards', () => {
  const plan = planOf(whole);
  assert.equal(plan.seenFirst, null);
  assert.ok(plan.tests.length > 1);
  assert.equal(plan.tests[0]!.startDay, 0);
  const running = guide.activities.find(({ id }) => id === 'running')!;
  assert.deepEqual(plan.rescue, running.now);
  assert.equal(plan.warningSigns.length, running.stopAtOnce.length);
  assert.match(plan.endWhen[0]!.text, /They take about 9 minutes/);
  assert.ok(plan.afterwards.length > 0);
});

test('today and tomorrow nothing is tested any more, and the rest is told all the same', () => {
  for (const days of [0, 1, 3]) {
    const plan = planOf(whole, { ...inThreeMonths, days });
    assert.deepEqual(plan.tests, []);
    assert.ok(plan.tooLate.length > 0 && plan.rescue.length > 0 && plan.nothingNew.length > 0);
  }
});

test('what is under test is finished first, where the result still offers it', () => {
  const [first, second] = planOf(whole).tests.map(({ change }) => change);
  const underTest = { ...inThreeMonths, underTest: second };
  assert.deepEqual(
    planOf(whole, underTest)
      .tests.slice(0, 2)
      .map(({ change }) => change),
    [second, first],
  );
  assert.deepEqual(planOf(whole, { ...inThreeMonths, underTest: 'surgery' }), planOf(whole));
});

test('what takes weeks and cannot be undone is no test: a rest from training, with tight shoes', () => {
  const { changes } = assessor.assessWithoutBands(request(whole));
  assert.ok(changes.slice(0, 5).some(({ id }) => id === 'stop-training'));
  assert.deepEqual(planOf(whole).overWeeks, ['stop-training']);
});

test('what helped already is kept, but for what a cause that may fit forbids', () => {
  const [helped] = planOf(whole).tests;
  const answers = { ...whole, tried: { [helped!.change]: 'helped', socks: 'no' } } as const;
  assert.deepEqual(planOf(answers).keep, [helped!.change]);
  const forbidden = [{ id: helped!.change, by: 'raynaud' }];
  assert.deepEqual(planOf(answers, inThreeMonths, { forbidden }).keep, []);
});

test('where the answers ask for an appointment, that comes first, and numbness that comes on ends the event', () => {
  const plan = planOf(whole, inThreeMonths, { urgency: 'routine' });
  assert.notEqual(plan.seenFirst, null);
  assert.match(plan.endWhen[0]!.text, /nobody has examined you yet/);
});

test('above an appointment no event is planned', () => {
  for (const urgency of ['same-day', 'emergency'] as const satisfies Urgency[])
    assert.deepEqual(waitsOf(whole, inThreeMonths, { urgency }), { because: 'urgency', urgency });
});

test('while a warning sign is left to ask no event is planned', () => {
  const waits = waitsOf({ activities: ['running'] });
  assert.equal(waits?.because, 'not-asked');
});

/** As if a cause were as likely as this, and the rest fitted as it does. */
function withCause(id: string, probability: number): Partial<AssessmentWithoutBands> {
  const { causes } = assessor.assessWithoutBands(request(whole));
  const others = causes.filter((cause) => cause.id !== id && cause.probability < 0.001);
  const own = { id, probability, for: [], against: [] };
  const first = { ...own, id: 'plantar-digital-nerve-pressure', probability: 1 - probability };
  return { causes: [first, own, ...others].sort((a, b) => b.probability - a.probability) };
}

test('a cause that asks to stop training makes the event wait once it is suspected, however calm the rest is', () => {
  const stopping = guide.causes
    .map(({ id }) => id)
    .filter((id) => waitsOf(whole, inThreeMonths, withCause(id, 0.1)) !== undefined);
  assert.deepEqual(stopping, [
    'acute-compartment-syndrome',
    'acute-limb-ischemia',
    'aortic-dissection',
    'b12-or-nitrous-myeloneuropathy',
    'cauda-equina-syndrome',
    'cold-injury',
    'deep-vein-thrombosis',
    'guillain-barre',
    'metatarsal-stress-fracture',
    'rhabdomyolysis',
    'spinal-cord-compression',
    'spinal-cord-infarct',
    'spinal-dural-av-fistula',
    'spinal-epidural-haematoma',
    'stroke-tia',
    'transverse-myelitis',
    'vasculitis',
  ]);
  const fracture = 'metatarsal-stress-fracture';
  assert.deepEqual(waitsOf(whole, inThreeMonths, withCause(fracture, 0.1)), {
    because: 'cause',
    cause: fracture,
  });
  assert.equal(waitsOf(whole, inThreeMonths, withCause(fracture, 0.09)), undefined);
});

test('causes that stop training count together', () => {
  const { causes } = assessor.assessWithoutBands(request(whole));
  const share = (id: string): number =>
    ['stroke-tia', 'deep-vein-thrombosis', 'metatarsal-stress-fracture'].indexOf(id) === -1 ? 0 : 0.04;
  const some = causes.map((cause) => ({ ...cause, probability: share(cause.id) }));
  const waits = waitsOf(whole, inThreeMonths, { causes: some });
  assert.equal(waits?.because, 'cause');
});

test('what the changes heed is heeded here: a cause that forbids to train less stops the event', () => {
  const forbidden = [{ id: 'train-less', by: 'metatarsal-stress-fracture' }];
  assert.deepEqual(waitsOf(whole, inThreeMonths, { forbidden }), {
    because: 'cause',
    cause: 'metatarsal-stress-fracture',
  });
  assert.ok(guide.changes.some(({ id }) => id === 'train-less'));
});

test('walking that treats narrowed arteries may not be less, and that alone stops no event', () => {
  const arteries = 'peripheral-artery-disease';
  assert.equal(waitsOf(whole, inThreeMonths, withCause(arteries, 0.4)), undefined);
  const forbidden = [{ id: 'train-less', by: arteries }];
  assert.equal(waitsOf(whole, inThreeMonths, { forbidden }), undefined);
});

test('where no cause stands out no guess says how long it takes', () => {
  const plan = planOf(whole, inThreeMonths, { cannotTell: true });
  assert.deepEqual(
    plan.afterwards.map(({ cause }) => cause),
    ['something-else'],
  );
});

test('the plan offers no change that the result does not, none for another activity, and none that is booked as a test', () => {
  fc.assert(
    fc.property(wholeCheck, anyEvent, (answers, asked) => {
      const found = told(answers, asked);
      if (!('plan' in found)) return;
      const { tests, tooLate, toBook, overWeeks } = found.plan;
      const tested = [...tests, ...tooLate].map(({ change }) => change);
      const shown = shownChanges(guide.changes, found.assessment);
      for (const id of [...tested, ...toBook, ...overWeeks]) {
        const change = shown.find((own) => own.id === id)!;
        assert.ok(['any', asked.activity].some((activity) => change.activities.includes(activity)));
        assert.equal(isTestable(change), !toBook.includes(id));
        assert.equal(
          tested.includes(id),
          isTestable(change) && (change.effort !== 'weeks' || change.undoable),
        );
      }
    }),
  );
});

test('never two changes at once, each in the order of the result but for one under test, and none up to the event', () => {
  fc.assert(
    fc.property(wholeCheck, anyEvent, (answers, asked) => {
      const found = told(answers, asked);
      if (!('plan' in found)) return;
      const { tests } = found.plan;
      for (const [i, { startDay, endDay }] of tests.entries()) {
        assert.ok(startDay < endDay && endDay <= asked.days - 3);
        assert.ok(i === 0 ? startDay === 0 : startDay > tests[i - 1]!.endDay);
      }
      const places = tests
        .filter(({ change }) => change !== asked.underTest)
        .map(({ change }) => found.assessment.changes.findIndex(({ id }) => id === change));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    }),
  );
});

test('nothing is planned while the urgency is above an appointment or a warning sign was not asked', () => {
  let planned = 0;
  fc.assert(
    fc.property(fc.oneof(wholeCheck, someAnswers), anyEvent, (answers, asked) => {
      const found = told(answers, asked);
      const isOpen = mustBeSeen(guide, found.assessment) || signsLeft(guide, answers).length > 0;
      if (isOpen) assert.ok('waits' in found);
      else if ('plan' in found) planned++;
    }),
  );
  assert.ok(planned > 0);
});

test('every source that is named is one of the guide', () => {
  const known = new Set(guide.sources.map(({ id }) => id));
  for (const activity of guide.activities) {
    const plan = planOf(whole, { ...inThreeMonths, activity: activity.id }, { urgency: 'routine' });
    const statements = [...plan.nothingNew, ...plan.warningSigns, ...plan.endWhen];
    const sources = [
      ...statements.flatMap(({ sources }) => sources),
      ...[...plan.leaveOut, ...plan.afterwards, ...plan.rescue].map(({ source }) => source),
    ];
    assert.deepEqual(
      sources.filter((id) => !known.has(id)),
      [],
    );
    assert.ok(statements.every(({ sources }) => sources.length > 0));
  }
});

test('an event that cannot be is refused with the values', () => {
  const broken: [Partial<EventAsked>, RegExp][] = [
    [{ days: -1 }, /an event in -1 days/],
    [{ days: 367 }, /an event in 367 days/],
    [{ days: 1.5 }, /an event in 1\.5 days/],
    [{ sessionsAWeek: 0 }, /0 sessions a week/],
    [{ sessionsAWeek: 8 }, /8 sessions a week/],
    [{ activity: 'chess' }, /no activity "chess"/],
  ];
  for (const [asked, message] of broken)
    assert.throws(() => told(whole, { ...inThreeMonths, ...asked }), { name: 'RangeError', message });
});
