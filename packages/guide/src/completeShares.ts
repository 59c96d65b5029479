import type { Share } from './schema.ts';

/**
 * The shares of all answers to a `one` or number question: what is not listed shares the rest as the base rates do. Where
 * nothing is, they are those rates.
 */
export function completeShares(
  listed: Readonly<Record<string, Share>>,
  base: readonly { readonly id: string; readonly base: Share }[],
): Share[] {
  const listedMass = sum(Object.values(listed).map((share) => share.p));
  const openMass = sum(base.filter((o) => !Object.hasOwn(listed, o.id)).map((o) => o.base.p));
  const rest = Math.max(0, 1 - listedMass);
  const n = Math.min(...Object.values(listed).map((share) => share.n));
  return base.map((option) => {
    const own = Object.hasOwn(listed, option.id) ? listed[option.id] : undefined;
    return (
      own ?? (listedMass > 0 ? { p: (rest * option.base.p) / openMass, n, source: 'judgement' } : option.base)
    );
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
