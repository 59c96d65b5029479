import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Answers,
  type Measure,
  measuresOf,
  minutesInWords,
  minutesOfDistance,
  problemsOf,
  typedAnswer,
} from '../src/index.ts';
import { packGuide, unpackAsked } from '../src/packed.ts';
import { guide } from './realGuide.ts';

const question = (id: string) => guide.questions.find((q) => q.id === id)!;
const onset = question('onsetMinutes');
const measures = (answers: Answers) => measuresOf(guide, onset, answers);
const labels = (activities: Answers[string]) => measures({ activities }).map(({ label }) => label);
const measure = (id: string, activities: readonly string[]): Measure =>
  measures({ activities }).find((m) => m.id === id)!;

const withSpeed = guide.activities.filter(({ usualSpeed }) => usualSpeed !== undefined);
const anyMeasure = fc.constantFrom(...measures({ activities: withSpeed.map(({ id }) => id) }));
const anyActivities = fc.subarray(question('activities').options.map(({ id }) => id));

test('who has one activity with a usual speed may tell kilometres or miles of it', () => {
  assert.deepEqual(labels(['running']), ['km', 'miles']);
  assert.deepEqual(labels(['running', 'weightlifting']), ['km', 'miles']);
});

test('who has several says which the distance is of: none is guessed, however near their speeds are', () => {
  assert.deepEqual(labels(['walking', 'running']), [
    'km running',
    'km walking',
    'miles running',
    'miles walking',
  ]);
  assert.deepEqual(labels(['marching', 'kayaking']).slice(0, 2), [
    'km kayaking and canoeing',
    'km marching with a load',
  ]);
});

test('no distance is taken of activities without a speed, of none, nor at another question', () => {
  for (const activities of [['weightlifting', 'elliptical'], ['none'], [], null])
    assert.deepEqual(labels(activities), [], String(activities));
  assert.deepEqual(measures({}), []);
  assert.deepEqual(measuresOf(guide, question('age'), { activities: ['running'] }), []);
});

test('five kilometres of running are about 28 minutes, three miles 27, twenty kilometres of cycling an hour', () => {
  for (const [id, text, minutes, words] of [
    ['km running', '5', 28, 'About 28 minutes at 10.8 km an hour'],
    ['miles running', '3', 27, 'About 27 minutes at 6.7 miles an hour'],
    ['km cycling', '20', 60, 'About 60 minutes at 20 km an hour'],
    ['km swimming', '0,05', 1, 'About 1 minute at 2.7 km an hour'],
    ['km running', '0', 0, 'Less than a minute at 10.8 km an hour'],
  ] as const) {
    const told = measure(id, [id.split(' ')[1]!]);
    assert.deepEqual(typedAnswer(onset, text, told), { answer: minutes }, id);
    assert.equal(minutesInWords(told, minutes), words);
  }
});

test('what is no number, is below nothing or takes longer than the question allows is no answer', () => {
  const running = measure('km running', ['running']);
  for (const [text, problem] of [
    ['five', 'wrong-type'],
    ['', 'wrong-type'],
    ['-0.01', 'out-of-range'],
    ['1081', 'out-of-range'],
  ] as const)
    assert.deepEqual(typedAnswer(onset, text, running), { problem }, text);
  assert.deepEqual(typedAnswer(onset, '1080', running), { answer: 6000 });
});

test('without a measure a number is the answer as it is', () => {
  assert.deepEqual(typedAnswer(onset, '12,5'), { answer: 12.5 });
  assert.deepEqual(typedAnswer(onset, '6001'), { problem: 'out-of-range' });
});

test('the time of a distance gives the distance back at that speed, and farther is never sooner', () => {
  fc.assert(
    fc.property(
      anyMeasure,
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 500, noNaN: true }),
      (m, a, b) => {
        assert.ok(Math.abs((minutesOfDistance(m, a) / 60) * m.perHour - a) < 1e-9);
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        assert.ok(minutesOfDistance(m, near) <= minutesOfDistance(m, far));
      },
    ),
  );
});

test('a mile takes as long as the 1.609344 kilometres that it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...withSpeed),
      fc.double({ min: 0, max: 300, noNaN: true }),
      ({ id }, miles) => {
        const inMiles = minutesOfDistance(measure(`miles ${id}`, [id]), miles);
        const inKm = minutesOfDistance(measure(`km ${id}`, [id]), miles * 1.609344);
        assert.ok(Math.abs(inMiles - inKm) <= 1e-9 * (1 + inKm));
      },
    ),
  );
});

test('whatever is typed as a distance is refused, or an answer in whole minutes that the question takes', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.integer({ min: -50, max: 5000 }).map((n) => String(n / 10)),
  );
  fc.assert(
    fc.property(anyMeasure, typed, (m, text) => {
      const told = typedAnswer(onset, text, m);
      if ('problem' in told) return;
      assert.ok(Number.isInteger(told.answer) && !Object.is(told.answer, -0));
      assert.deepEqual(problemsOf(onset, told.answer, onset.id), []);
    }),
  );
});

test('the distances of a person are each of their activities with a speed in each unit, whatever the order of their answers', () => {
  const ids = (activities: readonly string[]) => measures({ activities }).map(({ id }) => id);
  fc.assert(
    fc.property(anyActivities, (activities) => {
      const own = activities.filter((id) => withSpeed.some((activity) => activity.id === id));
      assert.deepEqual(ids(activities), ids(activities.toReversed()));
      const expected = own.flatMap((id) => [`km ${id}`, `miles ${id}`]);
      assert.deepEqual([...ids(activities)].sort(), expected.sort());
    }),
  );
});

test('a page that asks with a packed guide takes the same distances as the whole guide', () => {
  const asked = unpackAsked(packGuide(guide));
  const question = asked.questions.find(({ id }) => id === 'onsetMinutes')!;
  fc.assert(
    fc.property(anyActivities, (activities) => {
      assert.deepEqual(measuresOf(asked, question, { activities }), measures({ activities }));
    }),
  );
});
