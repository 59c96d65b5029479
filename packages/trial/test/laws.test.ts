import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../src/analyse.ts';
import { givenSpread } from '../src/givenSpread.ts';
import { modelPosterior } from '../src/modelPosterior.ts';
import { type Model, models } from '../src/models.ts';
import { type Observation, timesOf } from '../src/observation.ts';
import { evenPrior, ratioPrior } from '../src/prior.ts';
import { shareBelow } from '../src/tabulated.ts';
import { trialPosterior } from '../src/trialPosterior.ts';
import { swapped, trial } from './arbitraryTrial.ts';
import { type Axis, plainPosterior } from './plainPosterior.ts';
import { sessions } from './sessions.ts';

const options = { usualMinutes: 60, curvePoints: 6 };
const runs = { numRuns: 20 };

/** Where an arm has events the grid is narrow, so that it is fine enough for their small spread. */
const axisOf = (observations: readonly Observation[]): Axis =>
  observations.some((o) => o.arm === 'baseline' && !o.censored) ? [1.5, 5.5, 110] : [-4, 12, 90];
const grid = { logRatio: [-4.5, 6.5, 130], logSpread: [-3.5, 2, 40] } as const;
const smallTrials = {
  'a usual trial': sessions([22, 30, 41, 19], [60, 45, '60']),
  'numbness never with the change': sessions([22, 30, 27], ['50', '60', '55']),
  'numbness never at all': sessions(['40', '60'], ['50']),
  'one kind only': sessions([], [20, 31]),
};

for (const [name, observations] of Object.entries(smallTrials))
  test(`the fast sums agree with three plain loops over a dense grid: ${name}`, () => {
    const prior = ratioPrior({ p: 0.4, n: 10 });
    const times = timesOf(observations);
    for (const model of models) {
      const plain = plainPosterior(model, times, prior, 60, { ...grid, logMedian: axisOf(observations) });
      const fast = modelPosterior(model, times, { ratio: prior, centre: Math.log(60) });
      near(fast.logEvidence, plain.logEvidence, 2e-3, `${model.name}, evidence`);
      for (const ratio of [0.5, 1, 1.25, 2, 4, 8]) {
        const below = fast.parts.reduce(
          (sum, part) => sum + part.weight * shareBelow(part.logRatio, Math.log(ratio)),
          0,
        );
        near(below, plain.ratioBelow(ratio), 2e-3, `${model.name}, ratio ${ratio}`);
      }
    }
  });

function near(actual: number, expected: number, within: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= within, `${what}: ${actual}, by plain loops ${expected}`);
}

test('the order of the sessions changes not one digit', () => {
  const shuffled = trial.chain((t) =>
    fc.tuple(fc.constant(t), fc.shuffledSubarray(t, { minLength: t.length, maxLength: t.length })),
  );
  fc.assert(
    fc.property(shuffled, ([observations, other]) => {
      assert.deepEqual(analyse(other, evenPrior, options), analyse(observations, evenPrior, options));
    }),
    runs,
  );
});

test('with an even prior, swapping the arms turns the ratio round', () => {
  fc.assert(
    fc.property(trial, (observations) => {
      const own = trialPosterior(timesOf(observations), evenPrior, 60);
      const other = trialPosterior(timesOf(swapped(observations)), evenPrior, 60);
      for (const ratio of [0.3, 0.8, 1, 1.25, 3])
        assert.ok(Math.abs(own.ratioBelow(ratio) - (1 - other.ratioBelow(1 / ratio))) < 1e-6);
    }),
    runs,
  );
});

test('minutes or hours: the unit changes no ratio', () => {
  fc.assert(
    fc.property(trial, (observations) => {
      const longer = observations.map((o) => ({ ...o, minutes: 60 * o.minutes }));
      const own = trialPosterior(timesOf(observations), evenPrior, 60);
      const other = trialPosterior(timesOf(longer), evenPrior, 3600);
      for (const ratio of [0.8, 1, 1.25])
        assert.ok(Math.abs(own.ratioBelow(ratio) - other.ratioBelow(ratio)) < 1e-5);
    }),
    runs,
  );
});

/** Over all spreads together it holds only nearly: a longer time without numbness also says that times vary more. */
test('at any spread, a session with the change that lasted longer without numbness never makes it look worse', () => {
  const minutes = fc.integer({ min: 1, max: 100 });
  const spread = fc.double({ min: 0.05, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(trial, minutes, minutes, spread, (observations, least, more, sd) => {
      const free = { censored: true, arm: 'change', order: 99 } as const;
      const below = (model: Model, last: number, logRatio: number): number => {
        const times = timesOf([...observations, { ...free, minutes: last }]);
        return shareBelow(givenSpread(model, times, sd, { ratio: evenPrior, centre: 4 }).logRatio, logRatio);
      };
      for (const model of models)
        for (const logRatio of [-1, 0, 0.2, 1]) {
          const [shorter, longer] = [below(model, least, logRatio), below(model, least + more, logRatio)];
          assert.ok(longer <= shorter + 1e-6, `${model.name} ${logRatio}: ${shorter}, then ${longer}`);
        }
    }),
    { ...runs, examples: [[sessions([1], [1]), 1, 7, 0.05]] },
  );
});

test('probabilities stay between 0 and 1, intervals nest, and curves fall', () => {
  fc.assert(
    fc.property(trial, (observations) => {
      const a = analyse(observations, evenPrior, options);
      const estimates = [
        a.ratio,
        a.medianMinutes.baseline,
        a.noNumbness.change.share,
        ...a.curves.change.map((p) => p.share),
      ];
      for (const { median, interval80, interval95 } of estimates) {
        const inOrder = [interval95[0], interval80[0], median, interval80[1], interval95[1]];
        assert.ok(
          inOrder.every((x, i) => i === 0 || x >= inOrder[i - 1]! - 1e-9),
          `${inOrder}`,
        );
      }
      for (const p of [a.probabilityLater, a.probabilityQuarterLater, a.noNumbness.baseline.probability])
        assert.ok(p >= -1e-12 && p <= 1 + 1e-12, `${p}`);
      assert.ok(a.probabilityQuarterLater <= a.probabilityLater + 1e-12);
      const shares = a.curves.baseline.map((point) => point.share.median);
      assert.ok(shares.every((s, i) => i === 0 || s <= shares[i - 1]! + 2e-5));
    }),
    runs,
  );
});

test('without any session only the prior speaks', () => {
  const { ratioBelow, logRatio } = trialPosterior(timesOf([]), evenPrior, 60);
  assert.ok(Math.abs(ratioBelow(1) - 0.5) < 1e-9);
  assert.ok(Math.abs(logRatio.sd - Math.LN2) < 1e-6);
});

test('excluded sessions count for nothing', () => {
  fc.assert(
    fc.property(trial, trial, (kept, left) => {
      const excluded = left.map((o) => ({ ...o, exclude: true }));
      assert.deepEqual(
        analyse([...kept, ...excluded], evenPrior, options),
        analyse(kept, evenPrior, options),
      );
    }),
    { numRuns: 10 },
  );
});

test('a value out of range is a bug of the caller and throws with the value', () => {
  const session = { minutes: 20, censored: false, arm: 'change', order: 1 } as const;
  assert.throws(() => analyse([{ ...session, minutes: -3 }]), /out of range.*-3/);
  for (const sessionMinutes of [Number.NaN, Number.POSITIVE_INFINITY, -1, 20_000])
    assert.throws(() => analyse([{ ...session, sessionMinutes }]), /out of range/);
});

test('an option out of range throws with its name and its value, and never weakens the verdict in silence', () => {
  const wrong = [
    ['usualMinutes', [0, -1, Number.NaN, Number.POSITIVE_INFINITY]],
    ['sessionsPerArm', [-1, 4.5, Number.NaN, Number.POSITIVE_INFINITY]],
    ['curvePoints', [-3, 2.5, Number.NaN, Number.POSITIVE_INFINITY]],
  ] as const;
  for (const [option, values] of wrong)
    for (const value of values)
      assert.throws(
        () => analyse([], evenPrior, { [option]: value }),
        (error: unknown) =>
          error instanceof RangeError && error.message.match(`^${option} must.*${value}$`) !== null,
      );
  const edge = analyse([], evenPrior, { usualMinutes: 1, sessionsPerArm: 0, curvePoints: 0 });
  assert.deepEqual([edge.sessionsPerArm, edge.curves.change], [4, []]);
});

test('numbness from the first moment counts as after half a minute, which has a logarithm', () => {
  const of = (minutes: number) => timesOf(sessions([minutes, 20], [`${minutes}`, 30]));
  assert.deepEqual(of(0), of(0.5));
  assert.notDeepEqual(of(0.5), of(0.6));
  assert.ok(Number.isFinite(of(0).baseline.events[0]));
});
