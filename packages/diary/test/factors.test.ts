/** What goes into the search for what goes with numbness: which sessions, which factors, and what is taken out first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulatedDiary } from '../check/simulatedDiary.ts';
import { detrended } from '../src/associations/detrend.ts';
import { factorsOf } from '../src/associations/factors.ts';
import { type Outcome, outcomesOf } from '../src/associations/outcome.ts';
import { associationsOf, type Session } from '../src/index.ts';
import { aSession } from './aSession.ts';

const shoes = (name: string): Session['kit'] => [{ kind: 'shoes', name }];
const sessionsWith = (kits: readonly Session['kit'][]): Session[] =>
  kits.map((kit, i) => aSession({ id: `${i}`, kit, startedAt: `2026-05-${10 + i}` }));
const factorNames = (kits: readonly Session['kit'][]) =>
  factorsOf(sessionsWith(kits)).map(({ name }) => name);

describe('a factor', () => {
  it('says nothing of a session that names no kit of its kind', () => {
    const socks: Session['kit'] = [{ kind: 'socks', name: 'Blue' }];
    const kits = [...Array(4).fill(shoes('Blue')), ...Array(4).fill(shoes('White')), [], socks];
    const [blue] = factorsOf(sessionsWith(kits));
    assert.deepEqual([...blue!.values], [1, 1, 1, 1, 0, 0, 0, 0, Number.NaN, Number.NaN]);
  });

  it('needs four sessions with it and four without', () => {
    const some = (blue: number, white: number) =>
      factorNames([...Array(blue).fill(shoes('Blue')), ...Array(white).fill(shoes('White'))]);
    assert.deepEqual([some(4, 4), some(3, 5), some(5, 3)], [['Blue'], [], []]);
  });

  it('that is a number needs eight sessions that tell it, and more than two values', () => {
    const kinds = (temperatures: readonly (number | null)[]) => {
      const told = temperatures.map((temperatureC, i) => {
        const { conditions } = aSession();
        return aSession({ id: `${i}`, kit: [], conditions: { ...conditions, temperatureC } });
      });
      return factorsOf(told).map(({ kind }) => kind);
    };
    assert.deepEqual(kinds([1, 2, 3, 4, 5, 6, 7, 8]), ['temperature']);
    assert.deepEqual(kinds([1, 2, 3, 4, 5, 6, 7, null]), []);
    assert.deepEqual(kinds([1, 2, 1, 2, 1, 2, 1, 2]), []);
  });

  it('that is a number is told from its lower to its upper quartile', () => {
    const warmer = Array.from({ length: 13 }, (_, i) => {
      const { conditions } = aSession();
      const temperatureC = 10 + i;
      return aSession({
        id: `${i}`,
        startedAt: `2026-05-${10 + i}`,
        kit: [],
        conditions: { ...conditions, temperatureC },
      });
    });
    const { associations } = associationsOf(warmer, { permutations: 19, seed: 1 });
    assert.deepEqual(
      associations.map(({ kind, from, to }) => [kind, from, to]),
      [['temperature', 13, 19]],
    );
  });
});

describe('an outcome', () => {
  it('is no session of less than a minute', () => {
    const lasting = [0.5, 1].map((minutes) => aSession({ minutes, numbness: null }));
    assert.deepEqual(
      outcomesOf(lasting).map(({ minutes }) => minutes),
      [1],
    );
  });
});

describe('a straight trend in time', () => {
  const inTime = (count: number): readonly Outcome[] =>
    outcomesOf(sessionsWith(Array.from({ length: count }, () => [])));
  const rising = (count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => 3 * i);

  it('is taken out of eight sessions or more; of fewer only their mean', () => {
    assert.ok(detrended(rising(8), inTime(8)).every((left) => Math.abs(left) < 1e-9));
    assert.deepEqual([...detrended(rising(7), inTime(7))], [-9, -6, -3, 0, 3, 6, 9]);
  });

  it('leaves nothing where there is no value', () => {
    const values = rising(8);
    values[3] = Number.NaN;
    assert.equal(detrended(values, inTime(8))[3], 0);
  });
});

it('no tie is so strong that chance could not make it: of 199 shuffles, once in 200 at least', () => {
  const diary = simulatedDiary({ sessions: 60, shoesRatio: 20 }, 2);
  const { associations } = associationsOf(diary, { permutations: 199, seed: 3 });
  assert.equal(associations[0]!.adjustedP, 1 / 200);
});
