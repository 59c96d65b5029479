import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BandedCase, bandFigures, createBandCheck, ranksOf } from '../src/rankBands.ts';
import { scoreCase } from '../src/score.ts';
import { assessor, lay, published } from './guideAndCases.ts';

test('the place in a draw is that of the best placed of the expected causes', () => {
  const draws = [
    [0.5, 0.1, 0.2],
    [0.3, 0.2, 0.7],
    [0.2, 0.7, 0.1],
  ].map((own) => Float64Array.from(own));
  assert.deepEqual([...ranksOf(draws, [1])], [2, 2, 1]);
  assert.deepEqual([...ranksOf(draws, [1, 2])], [2, 1, 1]);
  assert.deepEqual([...ranksOf(draws, [2])], [3, 1, 3]);
});

test('the figures count what lies inside, and take the median of the widths', () => {
  const banded = (rank: number, rankBand: [number, number], topWidth: number): BandedCase => ({
    rank,
    rankBand,
    topWidth,
    couldBeFirst: rank === 1,
  });
  const figures = bandFigures([banded(1, [1, 2], 0.3), banded(4, [1, 3], 0.5), banded(3, [2, 9], 0.4)]);
  assert.equal(figures.pointInside.value, 2 / 3);
  assert.equal(figures.firstInside.value, 2 / 3);
  assert.equal(figures.couldBeFirst.value, 1 / 3);
  assert.equal(figures.topWidth.value, 0.4);
});

test('an expected cause that is first could be first, and a band of places is one of places', () => {
  const check = createBandCheck(assessor);
  for (const person of [...lay.cases.slice(0, 10), ...published.cases.slice(0, 10)]) {
    const { rank, rankBand, topWidth, couldBeFirst } = check(scoreCase(assessor, person, 'no'));
    const [low, high] = rankBand;
    assert.ok(1 <= low && low <= high && high <= assessor.guide.causes.length, person.id);
    assert.ok(topWidth >= 0 && topWidth <= 1, person.id);
    assert.ok(rank !== 1 || couldBeFirst, person.id);
  }
});
