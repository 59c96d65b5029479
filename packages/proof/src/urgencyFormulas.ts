/** What `createUrgencyJudge` computes, as formulas over the share of each true urgency. */
import { type Guide, type Urgency, urgencyOrder, urgencyRank } from '@footing/guide';
import { and, compare, type Formula, or, type Sum } from './formula.ts';

export function shareOf(truth: Urgency): string {
  return `share.${truth}`;
}

/** Shares are of one whole, and none is negative. */
export function areShares(names: readonly string[]): Formula {
  const zero: Sum = { terms: [], plus: 0 };
  const each = names.map((name) => compare({ terms: [{ factor: 1, name }], plus: 0 }, '>=', zero));
  const all: Sum = { terms: names.map((name) => ({ factor: 1, name })), plus: 0 };
  return and(...each, compare(all, '=', { terms: [], plus: 1 }));
}

export function lossOf({ model }: Guide, given: Urgency): Sum {
  const terms = urgencyOrder.map((truth) => ({
    factor: model.loss.table[truth][given],
    name: shareOf(truth),
  }));
  return { terms, plus: 0 };
}

/** Where this urgency is given under a floor: the least loss of those allowed, of equals the more urgent. */
export function givenFormula(guide: Guide, floor: Urgency, given: Urgency): Formula {
  const allowed = urgencyOrder.filter((level) => urgencyRank(level) >= urgencyRank(floor));
  if (!allowed.includes(given)) return or();
  const own = lossOf(guide, given);
  return and(
    ...allowed
      .filter((level) => level !== given)
      .map((level) =>
        compare(own, urgencyRank(level) > urgencyRank(given) ? '<' : '<=', lossOf(guide, level)),
      ),
  );
}

/** Where an urgency at or above a level is given. */
export function givenAtLeast(guide: Guide, floor: Urgency, level: Urgency): Formula {
  const enough = urgencyOrder.filter((given) => urgencyRank(given) >= urgencyRank(level));
  return or(...enough.map((given) => givenFormula(guide, floor, given)));
}
