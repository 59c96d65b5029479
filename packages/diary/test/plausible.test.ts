import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plausible } from '../src/workout/plausible.ts';
import { emptyPoint, Points } from '../src/workout/points.ts';

const all = { from: 0, to: 4 };

function pointsOf(heartRates: readonly number[]): Points {
  const points = new Points();
  for (const heartRate of heartRates) points.push({ ...emptyPoint(), heartRate });
  return points;
}

it('leaves out a heart rate that no body has, and says how many', () => {
  const { values, issues } = plausible(pointsOf([19, 20, 250, 251]), 'heartRate', all, '');
  assert.deepEqual([...values!], [Number.NaN, 20, 250, Number.NaN]);
  assert.match(issues[0]!.message, /^2 values of heart rate are left out: they lie outside 20 to 250$/);
});

it('takes a heart rate of 0 for a strap that was not worn, which is no issue', () => {
  const { values, issues } = plausible(pointsOf([0, 0, 140, Number.NaN]), 'heartRate', all, '');
  assert.deepEqual([...values!], [Number.NaN, Number.NaN, 140, Number.NaN]);
  assert.deepEqual(issues, []);
  assert.equal(plausible(pointsOf([0, 0, 0, 0]), 'heartRate', all, '').values, undefined);
});
