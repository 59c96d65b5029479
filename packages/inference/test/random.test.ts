import assert from 'node:assert/strict';
import { test } from 'node:test';
import { betaDraw, randomStream } from '../src/index.ts';

const draws = 20_000;

function meanAndVariance(draw: () => number): { mean: number; variance: number } {
  let mean = 0;
  let squares = 0;
  for (let i = 1; i <= draws; i++) {
    const value = draw();
    const step = value - mean;
    mean += step / i;
    squares += step * (value - mean);
  }
  return { mean, variance: squares / (draws - 1) };
}

test('the first numbers of a seed are always the same', () => {
  const random = randomStream(20261123);
  assert.deepEqual(
    [random(), random(), random()],
    [0.1498462538002059, 0.6008195822359994, 0.0834990773582831],
  );
});

test('neighbouring seeds and further seeds give unrelated streams', () => {
  const firsts = [randomStream(1), randomStream(2), randomStream(1, 1), randomStream(1, 2)].map((r) => r());
  assert.equal(new Set(firsts).size, firsts.length);
  const a = randomStream(7, 0, 0);
  const b = randomStream(7, 0, 1);
  let together = 0;
  for (let i = 0; i < draws; i++) together += (a() - 0.5) * (b() - 0.5);
  assert.ok(Math.abs((together / draws) * 12) < 4 / Math.sqrt(draws));
});

test('the numbers of a stream lie between 0 and 1 and fill it evenly', () => {
  const random = randomStream(42);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < draws; i++) {
    const value = random();
    assert.ok(value > 0 && value < 1);
    tenths[Math.floor(value * 10)]!++;
  }
  const expected = draws / 10;
  const chiSquare = tenths.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  assert.ok(chiSquare < 27.9, `chi-square ${chiSquare} on 9 degrees is beyond one in a thousand`);
});

for (const [a, b] of [
  [1, 1],
  [2, 5],
  [0.3, 0.7],
  [0.05, 4],
  [30, 10],
  [600, 0.5],
] as const)
  test(`draws from Beta(${a}, ${b}) have its mean and its variance`, () => {
    const random = randomStream(3, a * 100, b * 100);
    const { mean, variance } = meanAndVariance(() => betaDraw(random, a, b));
    const trueMean = a / (a + b);
    const trueVariance = (a * b) / ((a + b) ** 2 * (a + b + 1));
    assert.ok(
      Math.abs(mean - trueMean) < 5 * Math.sqrt(trueVariance / draws),
      `mean ${mean}, not ${trueMean}`,
    );
    assert.ok(Math.abs(variance / trueVariance - 1) < 0.15, `variance ${variance}, not ${trueVariance}`);
  });

test('a draw is a probability even for the smallest shapes', () => {
  const random = randomStream(5);
  for (let i = 0; i < 2000; i++) {
    const value = betaDraw(random, 1e-5, 3);
    assert.ok(value >= 0 && value <= 1);
  }
});
