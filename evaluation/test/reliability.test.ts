import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reliabilityAlternative, reliabilitySvg } from '../plot/reliabilitySvg.ts';
import {
  edgesOfPairs,
  evenEdges,
  everyCauseForecasts,
  firstCauseForecasts,
  reliabilityOf,
} from '../src/reliability.ts';
import { reliabilityPanels } from '../src/reliabilityPanels.ts';
import { scoreCase } from '../src/score.ts';
import { assessor, lay } from './guideAndCases.ts';

const scores = lay.cases.slice(0, 10).map((person) => scoreCase(assessor, person, 'no'));
const run = { file: 'lay.yaml', unmentioned: 'no', scores } as const;

test('every forecast falls into one bin, with a mean inside it', () => {
  for (const [forecasts, edges] of [
    [firstCauseForecasts(scores), evenEdges],
    [everyCauseForecasts(scores), edgesOfPairs],
  ] as const) {
    const bins = reliabilityOf(forecasts, edges);
    const counts = bins.map((bin) => bin.count);
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      forecasts.length,
    );
    for (const { count, from, to, predicted } of bins)
      if (count > 0) assert.ok(predicted >= from && predicted <= to, `${predicted} in ${from} to ${to}`);
  }
});

test('a probability on an edge falls into the bin above it, and 1 into the last', () => {
  const bins = reliabilityOf(
    [0, 0.3, 1].map((probability) => ({ probability, right: true })),
    evenEdges,
  );
  assert.deepEqual(
    bins.map((bin) => bin.count),
    [1, 0, 0, 1, 0, 0, 0, 0, 0, 1],
  );
});

test('each case has a forecast for every cause; the expected ones are right, or only the likeliest of them', () => {
  const expected = scores.reduce((sum, score) => sum + score.case.expected.causes.length, 0);
  const rightOf = (likeliest: boolean): number =>
    everyCauseForecasts(scores, likeliest).filter((forecast) => forecast.right).length;
  assert.equal(everyCauseForecasts(scores).length, scores.length * assessor.guide.causes.length);
  assert.equal(rightOf(false), expected);
  assert.equal(rightOf(true), scores.length);
});

test('the plot is the same bytes each time, with its ground, its words and a dot for each bin that is not empty', () => {
  const panels = reliabilityPanels([run]);
  const svg = reliabilitySvg(panels);
  assert.equal(reliabilitySvg(panels), svg);
  assert.ok(svg.includes('<rect fill="white"'));
  assert.ok(svg.includes(`<title>${reliabilityAlternative}</title>`));
  const filled = panels.flatMap((panel) => panel.bins).filter((bin) => bin.count > 0);
  assert.equal([...svg.matchAll(/<circle /g)].length, filled.length);
  for (const { cases } of panels) assert.ok(svg.includes(`>${cases}<`));
});
