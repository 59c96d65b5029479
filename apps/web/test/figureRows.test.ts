import { deepStrictEqual, notStrictEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { type Observation, trialReport } from '@footing/trial';
import { figureRows } from '../src/trial/figureRows.ts';
import { trial as words } from '../src/words/en/trial.ts';

const setting = { change: 'socks', undoable: true, seed: 1, usualMinutes: 60 };

function trialOf(
  count: number,
  ends: Record<Observation['arm'], Partial<Observation> & { minutes: number }>,
) {
  const observations = (['baseline', 'change'] as const).flatMap((arm, a) =>
    Array.from({ length: count }, (_, i) => ({ censored: false, arm, order: 2 * i + a, ...ends[arm] })),
  );
  return figureRows(trialReport(observations, setting));
}

const minutesRows = words.median('').trim();
const named = (rows: ReturnType<typeof trialOf>, arm: Observation['arm']): boolean =>
  rows.some(({ name }) => name === words.median(words.arms[arm]));

test('no range is told from a figure to the same figure', () => {
  const rows = trialOf(40, { baseline: { minutes: 30 }, change: { minutes: 30 } });
  ok(rows.some(({ name }) => name.startsWith(minutesRows)));
  for (const { likely, veryLikely } of rows)
    for (const range of [likely, veryLikely]) {
      const [low, high] = range.split(' to ');
      notStrictEqual(low, high, range);
    }
});

test('of the kind of session in which numbness never came, or at times that are not known, no minutes are told', () => {
  const end = { minutes: 60 };
  for (const change of [
    { ...end, censored: true },
    { ...end, untimed: true },
  ]) {
    const rows = trialOf(4, { baseline: { minutes: 20 }, change });
    deepStrictEqual([named(rows, 'baseline'), named(rows, 'change')], [true, false]);
  }
});

test('without any numbness there are no figures, for nothing was measured', () => {
  const dry = { minutes: 60, censored: true };
  deepStrictEqual(trialOf(3, { baseline: dry, change: dry }), []);
});
