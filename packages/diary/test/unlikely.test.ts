import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unlikelyFigures } from '../src/workout/unlikely.ts';

const told = (movingSeconds: number, distanceMetres: number | null, elapsedSeconds = movingSeconds) =>
  unlikelyFigures({ movingSeconds, elapsedSeconds, distanceMetres }, '').map(({ code }) => code);

it('tells of a speed above 45 metres a second, and of none below', () => {
  assert.deepEqual([told(600, 27_000), told(600, 27_001), told(600, null)], [[], ['too-fast'], []]);
  assert.deepEqual([told(0.5, 45), told(0.5, 46)], [[], ['too-fast']], 'nobody tells half a second');
});

it('tells of more than 48 hours, and of a timer that never ran', () => {
  assert.deepEqual([told(172_800, 0), told(172_801, 0)], [[], ['too-long']]);
  assert.deepEqual([told(0, 0), told(0, 5), told(0, null, 60)], [[], ['times-disagree'], ['times-disagree']]);
});
