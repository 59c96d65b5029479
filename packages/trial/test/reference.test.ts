import assert from 'node:assert/strict';
import { test } from 'node:test';
import reference from '../reference/survreg.json' with { type: 'json' };
import { logNormal, weibull } from '../src/models.ts';
import { logUpperTail, upperQuantile, upperTail } from '../src/normal.ts';
import type { TrialTimes } from '../src/observation.ts';
import { studentTBelow } from '../src/studentT.ts';
import { mostLikely } from './mostLikely.ts';

/** As the reference has them: without the floor of half a minute. */
function timesOfSet({ time, event, arm }: (typeof reference.sets)[number]): TrialTimes {
  const logs = (wantedArm: number, wantedEvent: number): Float64Array =>
    Float64Array.from(
      time.filter((_, i) => arm[i] === wantedArm && event[i] === wantedEvent),
      Math.log,
    );
  return {
    baseline: { events: logs(0, 1), censored: logs(0, 0), untimed: Float64Array.of() },
    change: { events: logs(1, 1), censored: logs(1, 0), untimed: Float64Array.of() },
  };
}

function near(actual: number, expected: number, within: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= within, `${what}: ${actual}, and R says ${expected}`);
}

for (const set of reference.sets) {
  test(`the best fit to the ${set.name} data is that of R's survreg`, () => {
    const times = timesOfSet(set);
    const logTimes = [...times.baseline.events, ...times.change.events].reduce((sum, y) => sum + y, 0);
    for (const [model, fit] of [
      [weibull, set.fits.weibull],
      [logNormal, set.fits.lognormal],
    ] as const) {
      const own = mostLikely(model, times);
      const what = `${set.name}, ${model.name}`;
      near(own.logMedian - own.spread * model.median, fit.intercept, 1e-6, `${what}, intercept`);
      near(own.logRatio, fit.slope, 1e-6, `${what}, slope`);
      near(own.spread, fit.scale, 1e-6, `${what}, scale`);
      near(own.logLikelihood - logTimes, fit.logLikelihood, 1e-6, `${what}, log likelihood`);
    }
  });
}

test('the tails of the normal distribution are those of R, far out too', () => {
  reference.normal.x.forEach((x, i) => {
    const expected = reference.normal.logUpperTail[i]!;
    near(logUpperTail(x), expected, 1e-9 * Math.max(1, Math.abs(expected)), `log tail at ${x}`);
    if (Math.abs(x) < 8) near(upperQuantile(upperTail(x)), x, 1e-6, `quantile at ${x}`);
  });
});

test("Student's distribution is that of R", () => {
  reference.student.t.forEach((t, i) => {
    const degrees = reference.student.degrees[i]!;
    near(studentTBelow(t, degrees), reference.student.below[i]!, 1e-8, `t ${t} with ${degrees} degrees`);
  });
});

test('no best fit is made up where an arm has no event', () => {
  const times = {
    baseline: { events: Float64Array.of(1, 2), censored: Float64Array.of(), untimed: Float64Array.of() },
    change: { events: Float64Array.of(), censored: Float64Array.of(3), untimed: Float64Array.of() },
  };
  assert.throws(() => mostLikely(weibull, times), /both arms need an event/);
});
