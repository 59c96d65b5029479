import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { completeShares } from '../src/completeShares.ts';
import type { Share } from '../src/schema.ts';

type Case = { readonly base: { id: string; base: Share }[]; readonly listed: Record<string, Share> };

/** Base shares that sum to 1, and some but not all of the options listed with less than 1 between them. */
const cases: fc.Arbitrary<Case> = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 100 }),
      own: fc.integer({ min: 1, max: 100 }),
      listed: fc.boolean(),
    }),
    {
      minLength: 2,
      maxLength: 9,
    },
  )
  .map((parts) => {
    const total = parts.reduce((sum, part) => sum + part.weight, 0);
    const room = parts.reduce((sum, part) => sum + part.own, 0) + 1;
    const base = parts.map((part, k) => ({ id: `o${k}`, base: share(part.weight / total) }));
    const listed = parts.flatMap((part, k) =>
      part.listed && k > 0 ? [[`o${k}`, share(part.own / room)]] : [],
    );
    return { base, listed: Object.fromEntries(listed) };
  });

test('the shares of all answers sum to 1', () => {
  fc.assert(
    fc.property(cases, ({ base, listed }) => {
      const total = completeShares(listed, base).reduce((sum, { p }) => sum + p, 0);
      assert.ok(Math.abs(total - 1) < 1e-12, `${total}`);
    }),
  );
});

test('a share that is listed stays as it is', () => {
  fc.assert(
    fc.property(cases, ({ base, listed }) => {
      const complete = completeShares(listed, base);
      for (const [k, { id }] of base.entries())
        if (Object.hasOwn(listed, id)) assert.equal(complete[k], listed[id]);
    }),
  );
});

test('where nothing is listed, all are as common as the base rates say, and rest on as many people', () => {
  const base = [
    { id: 'yes', base: { p: 0.3, n: 7, source: 'judgement' } },
    { id: 'no', base: { p: 0.7, n: 9, source: 'judgement' } },
  ];
  assert.deepEqual(
    completeShares({}, base),
    base.map((option) => option.base),
  );
});

test('answers that are not listed keep the proportions of the base rates', () => {
  fc.assert(
    fc.property(cases, ({ base, listed }) => {
      const complete = completeShares(listed, base);
      const ratios = base.flatMap(({ id, base: { p } }, k) =>
        Object.hasOwn(listed, id) ? [] : [complete[k]!.p / p],
      );
      for (const ratio of ratios) assert.ok(Math.abs(ratio / ratios[0]! - 1) < 1e-9);
    }),
  );
});

function share(p: number): Share {
  return { p, n: 4, source: 'judgement' };
}
