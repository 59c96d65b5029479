import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../src/analyse.ts';
import type { Observation } from '../src/observation.ts';
import { evenPrior, ratioPrior } from '../src/prior.ts';
import { isWorthKeeping, triedFromVerdict } from '../src/tried.ts';
import { verdictOf } from '../src/verdict.ts';
import { sessions } from './sessions.ts';

const options = { usualMinutes: 60, curvePoints: 0 };
const verdict = (observations: readonly Observation[]) => analyse(observations, evenPrior, options).verdict;

test('twice as late in every session: helped', () => {
  const observations = sessions([20, 24, 22, 19, 25], [44, 39, 50, 46, 41]);
  const analysis = analyse(observations, evenPrior, options);
  assert.equal(analysis.verdict, 'helped');
  assert.equal(triedFromVerdict(analysis), 'helped');
  assert.ok(analysis.ratio.interval95[0] > 1.25 && analysis.ratio.interval95[1] < 3);
});

test('never numb with the change, always without: helped', () => {
  assert.equal(verdict(sessions([20, 24, 22, 19, 25], ['60', '60', '60', '60', '60'])), 'helped');
});

test('a third later: helped in part', () => {
  const observations = sessions([30, 31, 29, 30, 32, 30, 31, 29], [41, 40, 42, 40, 39, 41, 40, 42]);
  assert.equal(triedFromVerdict(analyse(observations, evenPrior, options)), 'partly');
});

test('the same in many like sessions: did not', () => {
  const observations = sessions([30, 27, 33, 29, 31, 30, 28], [29, 31, 30, 28, 32, 30, 29]);
  const analysis = analyse(observations, evenPrior, options);
  assert.equal(analysis.verdict, 'did-not');
  assert.equal(triedFromVerdict(analysis), 'no');
});

test('no later, but clearly weaker: helped in part', () => {
  const observations = sessions([30, 27, 33, 29, 31, 30, 28], [29, 31, 30, 28, 32, 30, 29]).map((o, i) => ({
    ...o,
    strength: o.arm === 'baseline' ? 7 + (i % 2) : 2 + (i % 2),
  }));
  const analysis = analyse(observations, evenPrior, options);
  assert.equal(analysis.verdict, 'did-not');
  assert.equal(triedFromVerdict(analysis), 'partly');
  assert.ok(Math.abs(analysis.strength!.difference.median + 5) < 0.6);
});

test('much later, but clearly stronger or much longer: helped in part, and not to be kept', () => {
  const late = sessions([20, 24, 22, 19, 25, 21], [44, 39, 50, 46, 41, 45]);
  const of = (told: (arm: Observation['arm'], i: number) => object) =>
    analyse(
      late.map((o, i) => ({ ...o, ...told(o.arm, i) })),
      evenPrior,
      options,
    );
  const stronger = of((arm, i) => ({ strength: (arm === 'baseline' ? 2 : 8) + (i % 2) }));
  const longer = of((arm, i) => ({ reliefMinutes: (arm === 'baseline' ? 5 : 30) + (i % 2) }));
  for (const analysis of [stronger, longer]) {
    assert.equal(analysis.verdict, 'helped');
    assert.equal(triedFromVerdict(analysis), 'partly');
    assert.equal(isWorthKeeping(analysis), false);
  }
  const alike = of((_, i) => ({ strength: 4 + (i % 2), reliefMinutes: 10 + (i % 2) }));
  assert.equal(triedFromVerdict(alike), 'helped');
  assert.equal(isWorthKeeping(alike), true);
});

test('sessions that end before numbness can come do not make it weaker', () => {
  const observations = sessions(
    [44, 52, 40, 47, 55, 43, 58, 49],
    ['42', 41, '42', '42', 39, '42', '42', 40],
  ).map((o, i) => (o.censored ? { ...o, strength: 0 } : { ...o, strength: 5 + (i % 3) }));
  const { strength } = analyse(observations, evenPrior, options);
  assert.deepEqual(strength!.sessions, { baseline: 8, change: 3 });
  assert.ok(strength!.difference.interval95[0] < 0 && strength!.difference.interval95[1] > 0);
  assert.ok(strength!.probabilityWeakerByTwo < 0.1);
});

test('half as late: made it worse', () => {
  const analysis = analyse(sessions([40, 44, 38, 41, 43], [20, 19, 22, 21, 18]), evenPrior, options);
  assert.equal(analysis.verdict, 'made-it-worse');
  assert.equal(triedFromVerdict(analysis), 'no');
});

test('numb with the change and never without it: made it worse', () => {
  assert.equal(verdict(sessions(['60', '60', '60', '60', '60'], [20, 24, 22, 19, 25])), 'made-it-worse');
});

test('three sessions of a kind are too early, whatever they say; so is a guide that asks for more', () => {
  const observations = sessions([20, 22, 21], [50, 51, 49]);
  assert.equal(verdict(observations), 'too-early');
  assert.equal(triedFromVerdict(analyse(observations, evenPrior, options)), undefined);
  const four = sessions([20, 24, 22, 19], [44, 39, 50, 46]);
  assert.equal(verdict(four), 'helped');
  assert.equal(analyse(four, evenPrior, { ...options, sessionsPerArm: 6 }).verdict, 'too-early');
});

test('that a change made it worse is told before as many sessions as it takes to help', () => {
  const worse = sessions([30, 31, 29, 30], [8, 9, 8, 7]);
  assert.equal(analyse(worse, evenPrior, { ...options, sessionsPerArm: 8 }).verdict, 'made-it-worse');
  const three = sessions([30, 31, 29], [8, 9, 8]);
  assert.equal(analyse(three, evenPrior, { ...options, sessionsPerArm: 8 }).verdict, 'too-early');
});

test('where numbness hardly comes without the change, nothing is said to have helped', () => {
  assert.equal(verdict(sessions(['60', '60', '60', 50], ['90', '90', '95', '99', '90'])), 'too-early');
});

test('the rules act on the probabilities alone, at their edges', () => {
  const base = { sessions: { baseline: 6, change: 6 }, sessionsPerArm: 4, baselineOnsets: 5 };
  const at = (below1: number, below125: number, below08: number, sessions = base.sessions) =>
    verdictOf({ ...base, sessions, ratioBelow: (r) => (r < 1 ? below08 : r === 1 ? below1 : below125) });
  assert.equal(at(0.008, 0.1, 0), 'helped');
  assert.equal(at(0.0081, 0.1, 0), 'too-early');
  assert.equal(at(0.008, 0.11, 0), 'too-early');
  const few = { baseline: 9, change: 5 };
  assert.equal(at(0.001, 0.1, 0, few), 'helped');
  assert.equal(at(0.0011, 0.1, 0, few), 'too-early');
  assert.equal(at(0.5, 0.9, 0.1), 'did-not');
  assert.equal(at(0.5, 0.89, 0.1), 'too-early');
  assert.equal(at(0.98, 0.99, 0.5), 'made-it-worse');
  assert.equal(at(0.98, 0.99, 0.49), 'did-not');
});

test('two sessions without the change in which numbness came are enough for a verdict, and one is not', () => {
  const input = { sessions: { baseline: 6, change: 6 }, sessionsPerArm: 4, ratioBelow: () => 0 };
  assert.equal(verdictOf({ ...input, baselineOnsets: 2 }), 'helped');
  assert.equal(verdictOf({ ...input, baselineOnsets: 1 }), 'too-early');
});

test('a prior that expects more leads to a higher ratio, and sessions outweigh it', () => {
  const few = sessions([20, 30], [26, 36]);
  const many = sessions([20, 30, 25, 22, 28, 24, 26, 21, 29, 27], [26, 36, 31, 28, 34, 30, 32, 27, 35, 33]);
  const gap = (observations: readonly Observation[]) =>
    analyse(observations, ratioPrior({ p: 0.9, n: 50 }), options).logRatio.mean -
    analyse(observations, ratioPrior({ p: 0.02, n: 50 }), options).logRatio.mean;
  assert.ok(gap(few) > 0.05, `${gap(few)}`);
  assert.ok(gap(many) < 0.02, `${gap(many)}`);
});

test('relief times are compared like onsets', () => {
  const observations = sessions([20, 24, 22, 19, 25], [44, 39, 50, 46, 41]).map((o, i) => ({
    ...o,
    reliefMinutes: (o.arm === 'baseline' ? 20 : 10) + (i % 3),
  }));
  const { relief } = analyse(observations, evenPrior, options);
  assert.ok(relief!.ratio.interval95[0] > 0.4 && relief!.ratio.interval95[1] < 0.75);
  assert.ok(relief!.probabilitySoonerByFifth > 0.95);
});

test('a relief by a fifth sooner, or a quarter longer, is likelier than not where the best guess lies beyond it', () => {
  for (const change of [12, 15, 17, 19, 21, 23, 24, 26, 30]) {
    const observations = sessions([20, 24, 22, 19, 25], [44, 39, 50, 46, 41]).map((o, i) => ({
      ...o,
      reliefMinutes: (o.arm === 'baseline' ? 20 : change) + (i % 3),
    }));
    const { ratio, probabilitySoonerByFifth, probabilityLongerByQuarter } = analyse(
      observations,
      evenPrior,
      options,
    ).relief!;
    assert.equal(probabilitySoonerByFifth > 0.5, ratio.median < 0.8, `${change}: ${ratio.median}`);
    assert.equal(probabilityLongerByQuarter > 0.5, ratio.median > 1.25, `${change}: ${ratio.median}`);
  }
});
