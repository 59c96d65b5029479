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
  const said = (hours: number) =>
    unlikelyFigures(
      { movingSeconds: hours * 3600, elapsedSeconds: hours * 3600, distanceMetres: null },
      '',
    )[0]?.message;
  assert.equal(
    said(60),
    'it lasts 60 hours, and the device may have been left running; say yourself how long it was',
  );
  assert.equal(
    said(240.1),
    'it lasts 241 hours, and the diary takes up to 240; say yourself how long it was',
  );
  assert.deepEqual([told(0, 0), told(0, 5), told(0, null, 60)], [[], ['times-disagree'], ['times-disagree']]);
});
