/** Which recorded cases came out otherwise, and how. */
import { changedCases, type Golden, type GoldenCase } from '../golden.ts';

export type CaseChange = {
  readonly id: string;
  /** In words, one for each thing that changed. */
  readonly what: readonly string[];
};

export type GoldenChanges = {
  /** Urgency, first cause or first three changed, or the case is new or gone. */
  readonly cases: readonly CaseChange[];
  /** How many more differ, but only in probabilities, later causes, red flags, changes or pages. */
  readonly minor: number;
};

/** In the order of the older file; new cases last. */
export function compareGolden(before: Golden, after: Golden): GoldenChanges {
  const changed = changedCases(before, after).map((id) => ({ id, what: whatChanged(before[id], after[id]) }));
  const cases = changed.filter(({ what }) => what.length > 0);
  return { cases, minor: changed.length - cases.length };
}

function whatChanged(before: GoldenCase | undefined, after: GoldenCase | undefined): string[] {
  if (before === undefined) return ['new case'];
  if (after === undefined) return ['no longer recorded'];
  const [old, now] = [before, after].map((result) => Object.keys(result.causes).slice(0, 3));
  return [
    ...difference('urgency', before.urgency, after.urgency),
    ...difference('first cause', old![0], now![0]),
    ...difference('first three', old!.join(', '), now!.join(', ')),
  ];
}

function difference(name: string, before: string | undefined, after: string | undefined): string[] {
  return before === after ? [] : [`${name}: ${before ?? 'none'} → ${after ?? 'none'}`];
}
