import { type Urgency, urgencyOrder, urgencyRank } from '@footing/guide';
import type { Claim, Subject } from '../claim.ts';
import { type Assignment, and, compare, type Formula, not } from '../formula.ts';
import { after, before, of } from '../twoPeople.ts';
import { areShares, givenAtLeast, givenFormula, shareOf } from '../urgencyFormulas.ts';

export const posteriorKeepsFloor: Claim = {
  id: 'posterior-keeps-floor',
  says: 'No belief about causes gives an urgency below what the red flags ask for; a higher floor never gives a lower urgency; and a belief that moves from a less to a more urgent truth never does.',
  how: 'Over all shares of the four true urgencies (real numbers), under each floor, with the guide’s table of losses.',
  *counterexamples(subject) {
    for (const floor of urgencyOrder) {
      yield* belowFloor(subject, floor);
      yield* lessUnderHigherFloor(subject, floor);
      yield* lessWhenMoreUrgent(subject, floor);
    }
  },
};

const shares = areShares(urgencyOrder.map(shareOf));

function* belowFloor({ guide, find }: Subject, floor: Urgency): Generator<string> {
  const found = find(and(shares, not(givenAtLeast(guide, floor, floor))));
  if (found !== undefined) yield `Under the floor ${floor} less is given with ${sharesInWords(found)}.`;
}

function* lessUnderHigherFloor({ guide, find }: Subject, floor: Urgency): Generator<string> {
  for (const higher of urgencyOrder.filter((level) => urgencyRank(level) > urgencyRank(floor)))
    for (const given of urgencyOrder) {
      const less = not(givenAtLeast(guide, higher, given));
      const found = find(and(shares, givenFormula(guide, floor, given), less));
      if (found !== undefined)
        yield `The floor ${floor} gives ${given}, the floor ${higher} less, with ${sharesInWords(found)}.`;
    }
}

function* lessWhenMoreUrgent({ guide, find }: Subject, floor: Urgency): Generator<string> {
  for (const given of urgencyOrder) {
    const first = of(before, and(shares, givenFormula(guide, floor, given)));
    const second = of(after, and(shares, not(givenAtLeast(guide, floor, given))));
    const found = find(and(first, second, movesUp()));
    if (found !== undefined)
      yield `${given} is given with ${sharesInWords(found, before)}, and less with ${sharesInWords(found, after)}.`;
  }
}

/** For each level, at least as much stands at it or above as before. */
function movesUp(): Formula {
  const above = (who: string, level: Urgency) => ({
    plus: 0,
    terms: urgencyOrder
      .filter((truth) => urgencyRank(truth) >= urgencyRank(level))
      .map((truth) => ({ factor: 1, name: `${who}${shareOf(truth)}` })),
  });
  return and(...urgencyOrder.map((level) => compare(above(after, level), '>=', above(before, level))));
}

function sharesInWords(values: Assignment, who = ''): string {
  const told = urgencyOrder.map(
    (truth) => `${truth} ${(100 * (values.get(`${who}${shareOf(truth)}`) as number)).toFixed(1)}%`,
  );
  return told.join(', ');
}
