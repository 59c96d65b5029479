import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { analyse } from '../src/analyse.ts';
import { type ChartDocument, chartAlternative, trialChartSvg } from '../src/chart/index.ts';
import { modelPosterior } from '../src/modelPosterior.ts';
import { models } from '../src/models.ts';
import { type Observation, timesOf } from '../src/observation.ts';
import { evenPrior, ratioPrior } from '../src/prior.ts';
import { readTrial } from '../src/readTrial.ts';
import { shareBelow } from '../src/tabulated.ts';
import { trialReport } from '../src/trialReport.ts';
import { plainPosterior } from './plainPosterior.ts';
import { sessions } from './sessions.ts';

const setting = { change: null, undoable: true, seed: 1, usualMinutes: 60 };

/** With these minutes with the change, the first few of which say only that numbness came by then. */
function untimedWith(baseline: readonly (number | string)[], change: readonly string[], untimed: number) {
  let left = untimed;
  return sessions(baseline, change).map((o): Observation => {
    if (o.arm === 'baseline' || left-- <= 0) return o;
    return { ...o, censored: false, untimed: true, strength: 5, reliefMinutes: 6 };
  });
}

const ends = (count: number): string[] => Array(count).fill('60');

for (const [name, observations, logMedian] of [
  ['some with the change', untimedWith([22, 30, 41, 19], ends(4), 2), [1.5, 5.5, 110]],
  ['all with the change', untimedWith([22, 30, 41], ['50', '60', '55'], 3), [1.5, 5.5, 110]],
  ['and no time at all', untimedWith([], ['50', '60', '40'], 2), [-4, 12, 90]],
] as const)
  test(`with numbness at a time that is not known the fast sums agree with plain loops: ${name}`, () => {
    const prior = ratioPrior({ p: 0.4, n: 10 });
    const times = timesOf(observations);
    const grid = { logRatio: [-4.5, 6.5, 130], logSpread: [-3.5, 2, 40], logMedian } as const;
    for (const model of models) {
      const plain = plainPosterior(model, times, prior, 60, grid);
      const { parts, logEvidence } = modelPosterior(model, times, { ratio: prior, centre: Math.log(60) });
      assert.ok(Math.abs(logEvidence - plain.logEvidence) < 2e-3, `${model.name}: ${logEvidence}`);
      for (const ratio of [0.5, 1, 1.25, 2, 4]) {
        const below = parts.reduce((sum, p) => sum + p.weight * shareBelow(p.logRatio, Math.log(ratio)), 0);
        assert.ok(
          Math.abs(below - plain.ratioBelow(ratio)) < 2e-3,
          `${model.name}, ratio ${ratio}: ${below}`,
        );
      }
    }
  });

test('the log share in which numbness has come is exact far out on either side', () => {
  for (const model of models) {
    for (const z of [-5, -1, 0, 1]) {
      const plain = Math.log(1 - model.survival(z));
      assert.ok(Math.abs(model.logCome(z) - plain) < 1e-9, `${model.name} at ${z}`);
    }
    const far = [-2000, -200, -36.1, -35.9, 10, 900].map(model.logCome);
    assert.ok(
      far.every((value, i) => Number.isFinite(value) && (i === 0 || value >= far[i - 1]!)),
      `${far}`,
    );
  }
});

test('numbness at a time that is not known is counted, keeps its strength and relief, and makes help less likely', () => {
  const before = [20, 21, 22, 23, 24, 25].map((minutes) => minutes);
  const told = untimedWith(before, ends(12), 6).map((o) =>
    o.arm === 'baseline' ? { ...o, strength: 5, reliefMinutes: 5 } : o,
  );
  const dropped = told.filter((o) => o.untimed !== true);
  const report = trialReport(told, setting);
  assert.deepEqual([report.sessions.change, report.onsets.change, report.untimed.change], [12, 6, 6]);
  assert.ok(report.ratio.median < analyse(dropped, evenPrior, setting).ratio.median);
  assert.ok(report.noNumbness.change.probability < 0.7);
  assert.equal(report.relief!.sessions.change, 6);
  const text = report.words.text.join(' ');
  assert.match(
    text,
    /12 sessions with it, and numbness came in 6 of them\. In 6 of these it is not known when/,
  );
  assert.match(text, /With it: at a time that is not known\./);
  assert.doesNotMatch(text, /none of them/);
});

test('numbness in every session with the change, at times that are not known, is never called help', () => {
  const report = trialReport(untimedWith([40, 44, 38, 41, 43, 42], ends(8), 8), setting);
  assert.notEqual(report.verdict, 'helped');
});

test('a file may say that numbness came at a time that is not known, but not together with none at all', () => {
  const session = { minutes: 60, arm: 'change', untimed: true };
  assert.equal(readTrial({ sessions: [session] }).trial!.observations[0]!.untimed, true);
  const { issues } = readTrial({ sessions: [{ ...session, censored: true }] });
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['sessions[0].untimed'],
  );
  assert.throws(
    () => analyse([{ minutes: 60, arm: 'change', order: 0, untimed: true, censored: true }]),
    /out of range/,
  );
});

test('the picture has a mark of its own for it, and its text says so', () => {
  const { document } = parseHTML('<html></html>') as unknown as { document: ChartDocument };
  const observations = untimedWith([20, 24, 22, 19], ends(4), 1);
  const report = trialReport(observations, setting);
  const svg = trialChartSvg(report, observations, document);
  assert.equal([...svg.matchAll(/<circle /g)].length, 7);
  assert.match(svg, /60 minutes, numbness at some time before, with the change/);
  assert.match(
    chartAlternative(report, observations),
    /Sessions with it: 60 minutes with numbness at some time, /,
  );
});
