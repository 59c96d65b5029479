import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alarmsOf } from '../check/falseAlarms.ts';
import { simulatedDiary } from '../check/simulatedDiary.ts';
import { outcomesOf, residualsOf } from '../src/associations/outcome.ts';
import { rateRatio } from '../src/associations/rateRatio.ts';
import { associationsOf, associationWords, tooFewWords } from '../src/index.ts';
import { aSession } from './aSession.ts';

const quick = { permutations: 199, seed: 3 };

describe('what goes with numbness', () => {
  it('is not said of too few sessions, and what is missing is', () => {
    const few = associationsOf(simulatedDiary({ sessions: 11, shoesRatio: 20 }, 1), quick);
    assert.deepEqual([few.isEnough, few.associations], [false, []]);
    assert.match(tooFewWords(few)!, /at least 12 sessions, 5 of them with numbness. So far 11 count/);
  });

  it('says how many sessions count so far as one would say it, of none and of one too', () => {
    const soFar = (sessions: number, numb: number) =>
      tooFewWords({ isEnough: false, associations: [], sessions, numb })!.split(' So far ')[1];
    assert.deepEqual(
      [soFar(0, 0), soFar(1, 0), soFar(1, 1), soFar(4, 0), soFar(4, 2)],
      [
        'none counts.',
        '1 counts, without numbness.',
        '1 counts, with numbness.',
        '4 count, none of them with numbness.',
        '4 count, 2 of them with numbness.',
      ],
    );
  });

  it('finds kit that numbness comes with much sooner, and gives the ratio with its uncertainty', () => {
    const { associations } = associationsOf(simulatedDiary({ sessions: 60, shoesRatio: 6 }, 2), quick);
    const [first] = associations;
    assert.equal(first!.kind, 'kit');
    assert.ok(['Blue', 'White'].includes(first!.name!));
    assert.equal(first!.verdict, first!.name === 'Blue' ? 'goes-with-more' : 'goes-with-less');
    assert.match(associationWords(first!), /numbness came in \d+ of \d+ sessions; without it in \d+ of \d+/);
    assert.ok(
      first!.rateRatio.low < first!.rateRatio.estimate && first!.rateRatio.estimate < first!.rateRatio.high,
    );
  });

  it('never says 0.0 times as often', () => {
    const { associations } = associationsOf(simulatedDiary({ sessions: 60, shoesRatio: 6 }, 2), quick);
    const rateRatio = { estimate: 0.04, low: 0.01, high: 0.3 };
    const words = associationWords({ ...associations[0]!, verdict: 'goes-with-less', rateRatio });
    assert.match(words, /: less than 0\.1 times as often a minute \(likely less than 0\.1 to 0\.3 times/);
    const less = { ...rateRatio, high: 0.08 };
    assert.match(
      associationWords({ ...associations[0]!, verdict: 'goes-with-less', rateRatio: less }),
      /likely less than 0\.1 times as often/,
    );
  });

  it('does not say that it goes with anything, in more than 5% of diaries where it goes with nothing', () => {
    for (const situation of [
      { sessions: 20 },
      { sessions: 40, trendRatio: 0.2, shoes: 'changed-half-way' as const },
      { sessions: 40, lasting: 0.7, shoes: 'changed-half-way' as const },
    ])
      assert.ok(alarmsOf(situation, 100, 199).falseAlarms <= 0.05, JSON.stringify(situation));
  });

  it('leaves open what sessions that are numb at the same minute cannot tell', () => {
    const alike = Array.from({ length: 14 }, (_, i) =>
      aSession({
        id: `${i}`,
        startedAt: `2026-05-${10 + i}`,
        kit: [{ kind: 'shoes', name: i % 2 === 0 ? 'Blue' : 'White' }],
      }),
    );
    const { associations } = associationsOf(alike, quick);
    const { verdict, rateRatio } = associations[0]!;
    assert.equal(verdict, 'no-sign');
    assert.ok(rateRatio.low < 0.5 && rateRatio.high > 2, JSON.stringify(rateRatio));
  });

  it('never compares a ride with a run: cycling shoes do not go with what cycling does', () => {
    const diary = simulatedDiary({ sessions: 80, rides: true }, 4);
    const { associations } = associationsOf(diary, quick);
    const shoes = associations.find(({ name }) => name === 'Cycling shoes');
    assert.equal(shoes?.verdict ?? 'no-sign', 'no-sign');
  });

  it('tells of one of two pairs of shoes, since the other says the same', () => {
    const { associations } = associationsOf(simulatedDiary({ sessions: 40 }, 5), quick);
    assert.equal(associations.filter(({ name }) => name === 'Blue' || name === 'White').length, 1);
  });

  it('is the same for the same sessions in any order', () => {
    const diary = simulatedDiary({ sessions: 25, shoesRatio: 3 }, 6);
    const expected = associationsOf(diary, quick);
    fc.assert(
      fc.property(fc.shuffledSubarray(diary, { minLength: diary.length }), (shuffled) => {
        assert.deepEqual(byName(associationsOf(shuffled, quick)), byName(expected));
      }),
      { numRuns: 5 },
    );
  });

  it('says nothing of sessions whose onset is not known', () => {
    const diary = simulatedDiary({ sessions: 30 }, 7);
    const unknown = {
      ...diary[0]!,
      id: 'x',
      numbness: { onset: null, strength: 5, where: [], sides: null, reliefMinutes: null },
    };
    assert.deepEqual(associationsOf([...diary, unknown], quick), associationsOf(diary, quick));
  });
});

function byName({ associations }: ReturnType<typeof associationsOf>): unknown {
  return associations.map(({ kind, adjustedP }) => [kind, adjustedP]).sort();
}

describe('the figures behind it', () => {
  it('count as much numbness too many as too few, within each activity', () => {
    for (let seed = 0; seed < 20; seed++) {
      const outcomes = outcomesOf(simulatedDiary({ sessions: 30, rides: true }, seed));
      const residuals = residualsOf(outcomes);
      for (const activity of ['running', 'cycling']) {
        const sum = outcomes.reduce(
          (total, o, i) => total + (o.activity === activity ? residuals[i]! : 0),
          0,
        );
        assert.ok(Math.abs(sum) < 1e-9);
      }
    }
  });

  it('are where a plain search finds the highest posterior', () => {
    for (let seed = 0; seed < 5; seed++) {
      const outcomes = outcomesOf(simulatedDiary({ sessions: 30, shoesRatio: 3 }, seed));
      const blue = Float64Array.from(outcomes, ({ session }) =>
        Number(session.kit.some(({ name }) => name === 'Blue')),
      );
      const { estimate } = rateRatio(outcomes, blue, 1, 2);
      assert.ok(Math.abs(Math.log(estimate) - plainMaximum(outcomes, blue)) < 0.011);
    }
  });
});

/** The logarithm of the posterior as it is written in books, on a grid of hundredths. */
function plainMaximum(outcomes: ReturnType<typeof outcomesOf>, x: Float64Array): number {
  const posterior = (b: number, t: number): number =>
    outcomes.reduce(
      (sum, event, e) => {
        if (!event.isNumb) return sum;
        const score = (i: number): number => b * x[i]! + t * outcomes[i]!.trend;
        const atRisk = [...outcomes.keys()].filter((i) => outcomes[i]!.minutes >= event.minutes);
        return sum + score(e) - Math.log(atRisk.reduce((total, i) => total + Math.exp(score(i)), 0));
      },
      -(b ** 2) / 2 - t ** 2 / 18,
    );
  let [best, at] = [Number.NEGATIVE_INFINITY, 0];
  const grid = (from: number, to: number, step: number): number[] =>
    Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  for (const b of grid(-2, 3, 0.05))
    for (const t of grid(-3, 3, 0.1)) {
      const value = posterior(b, t);
      if (value > best) [best, at] = [value, b];
    }
  for (const b of grid(at - 0.06, at + 0.06, 0.01))
    for (const t of grid(-3, 3, 0.05)) {
      const value = posterior(b, t);
      if (value > best) [best, at] = [value, b];
    }
  return at;
}
