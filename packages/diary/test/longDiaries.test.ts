import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { simulatedDiary } from '../check/simulatedDiary.ts';
import { type Outcome, outcomesOf, residualsOf } from '../src/associations/outcome.ts';
import { rateRatio } from '../src/associations/rateRatio.ts';
import { plainRateRatio, plainResiduals, plainTrends } from './plainAssociations.ts';

/** Of Newton's method, and one for the interval. */
const mostRounds = 26;

/** Few lengths, so that many sessions end together. */
const diary = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 12 }),
      isNumb: fc.boolean(),
      activity: fc.constantFrom('running', 'cycling', 'rowing'),
      x: fc.oneof(
        fc.constantFrom(0, 1, Number.NaN),
        fc.double({ min: -50, max: 50, noNaN: true, noDefaultInfinity: true }),
      ),
    }),
    { maxLength: 30 },
  )
  .map((rows) => {
    const trends = plainTrends(rows);
    const [session] = simulatedDiary({ sessions: 1 }, 1);
    const outcomes = rows.map((row, i): Outcome => ({ ...row, session: session!, trend: trends[i]! }));
    return { outcomes, x: rows.map((row) => row.x) };
  });

describe('what goes with numbness in a long diary', () => {
  it('has the same expected numbness as the plain sums', () => {
    fc.assert(
      fc.property(diary, ({ outcomes }) => {
        const plain = plainResiduals(outcomes);
        for (const [i, residual] of residualsOf(outcomes).entries()) close(residual, plain[i]!);
      }),
    );
  });

  it('has the same ratio and interval as the plain sums, however many sessions end together', () => {
    fc.assert(
      fc.property(diary, ({ outcomes, x }) => {
        const found = rateRatio(outcomes, Float64Array.from(x), 1, 2.5);
        const plain = plainRateRatio(outcomes, x, 2.5);
        for (const end of ['estimate', 'low', 'high'] as const) close(found[end], plain[end]!);
      }),
    );
  });

  it('has the same places in time as the plain count', () => {
    const outcomes = outcomesOf(simulatedDiary({ sessions: 60, rides: true }, 3));
    assert.deepEqual(
      outcomes.map(({ trend }) => trend),
      plainTrends(outcomes),
    );
  });

  it('weighs each session once or twice a round, and not once for each numbness', (t) => {
    const outcomes = outcomesOf(simulatedDiary({ sessions: 400 }, 4));
    const weighed = t.mock.method(Math, 'exp');
    rateRatio(
      outcomes,
      Float64Array.from(outcomes, ({ minutes }) => minutes),
      20,
      2,
    );
    assert.ok(weighed.mock.callCount() < 2 * mostRounds * outcomes.length);
  });
});

/** To the last digits that mean anything. */
function close(found: number, plain: number): void {
  assert.ok(Math.abs(found - plain) <= 1e-8 * Math.max(1, Math.abs(plain)), `${found}, not ${plain}`);
}
