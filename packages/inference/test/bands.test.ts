import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Band,
  bandOf,
  createBands,
  createNetwork,
  type Network,
  posterior,
  type Share,
} from '../src/index.ts';
import { plainWeights, type Situation, situation } from './arbitraryNetwork.ts';
import { withEvidence } from './withEvidence.ts';

const settings = { draws: 100, seed: 11, width: 0.8 };

function bandsOf({ network, findings }: Situation, changes: Partial<typeof settings> = {}): Band[] {
  return createBands(network, { ...settings, ...changes })(findings);
}

function twoHypotheses(first: Share): Network {
  const second = { ...first, p: 1 - first.p };
  const hypotheses = [
    { id: 'first', prior: first },
    { id: 'second', prior: second },
  ];
  return createNetwork({ hypotheses, variables: [], weights: plainWeights });
}

test('bands are intervals within 0 and 1', () => {
  fc.assert(
    fc.property(situation, (s) => {
      for (const [low, high] of bandsOf(s)) assert.ok(low >= 0 && low <= high && high <= 1, `${low} ${high}`);
    }),
  );
});

test('a band ends where the sorted draws have its ends', () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (draws, width) => {
        const sorted = Float64Array.from(draws).sort();
        const tail = Math.round(((1 - width) / 2) * draws.length);
        const ends = [sorted[tail]!, sorted[draws.length - 1 - tail]!].map((end) => end + 0);
        const band = bandOf(Float64Array.from(draws), width).map((end) => end + 0);
        if (2 * tail < draws.length) assert.deepEqual(band, ends);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the same seed gives the same bands, asked once or twice', () => {
  fc.assert(
    fc.property(situation, (s) => {
      const bands = createBands(s.network, settings);
      const first = bands(s.findings);
      bands([]);
      assert.deepEqual(bands(s.findings), first);
      assert.deepEqual(bandsOf(s), first);
    }),
  );
});

test('another seed gives other draws', () => {
  const network = twoHypotheses({ p: 0.4, n: 5 });
  const [one, other] = [1, 2].map((seed) => createBands(network, { ...settings, seed })([]));
  assert.notDeepEqual(one, other);
});

test('the order of the findings changes no band', () => {
  fc.assert(
    fc.property(situation, (s) => {
      const backwards = bandsOf({ ...s, findings: s.findings.toReversed() });
      for (const [h, [low, high]] of bandsOf(s).entries()) {
        assert.ok(Math.abs(low - backwards[h]![0]) < 1e-12);
        assert.ok(Math.abs(high - backwards[h]![1]) < 1e-12);
      }
    }),
  );
});

test('numbers that stand on very many people give narrow bands around the probability', () => {
  fc.assert(
    fc.property(situation, ({ spec, findings }) => {
      const network = createNetwork(withEvidence(spec, 1e9));
      const point = posterior(network, findings);
      for (const [h, [low, high]] of createBands(network, settings)(findings).entries()) {
        assert.ok(low - 0.01 <= point[h]! && point[h]! <= high + 0.01, `${point[h]} not in ${low} ${high}`);
        assert.ok(high - low < 0.05);
      }
    }),
  );
});

test('the more people a number stands on, the narrower the band', () => {
  const widths = [3, 30, 300, 1e5].map((n) => {
    const [[low, high]] = createBands(twoHypotheses({ p: 0.4, n }), settings)([]) as [Band, Band];
    return high - low;
  });
  assert.deepEqual(
    widths,
    widths.toSorted((a, b) => b - a),
  );
  assert.ok(widths[0]! > 0.3 && widths[3]! < 0.01);
});

test('a wider band holds a narrower one', () => {
  fc.assert(
    fc.property(situation, (s) => {
      const wide = bandsOf(s, { width: 0.95 });
      for (const [h, [low, high]] of bandsOf(s, { width: 0.5 }).entries())
        assert.ok(wide[h]![0] <= low && high <= wide[h]![1]);
    }),
  );
});

test('the band of a hypothesis rarer than any answer is sure does not rise above its probability', () => {
  const network = twoHypotheses({ p: 0.0002, n: 6 });
  const [[low]] = createBands(network, settings)([]) as [Band, Band];
  assert.ok(low <= posterior(network, [])[0]! * 1.01, `the band begins at ${low}`);
});
