/** What two answers told together add, by the numbers of a network (docs/adr/0057). */
import { type Guide, type ToldAnswer, toldTogether } from '@footing/guide';
import type { OutcomeOf, TogetherSpec, VariableSpec } from '@footing/inference';

/** What each pair of answers adds, by its name and then by the number of the cause. */
export function togetherByPair({ causes, corrections }: Guide): Map<string, Map<number, number>> {
  const pairs = new Map<string, Map<number, number>>();
  for (const [cause, { id }] of causes.entries()) {
    const together = Object.hasOwn(corrections, id) ? corrections[id]!.together : {};
    for (const [name, nats] of Object.entries(together)) {
      const adds = pairs.get(name) ?? new Map<number, number>();
      pairs.set(name, adds.set(cause, nats));
    }
  }
  return pairs;
}

/** The pairs that the corrections of all causes speak of. @throws RangeError when one names no answer of the network. */
export function togetherOfGuide(guide: Guide, variables: readonly VariableSpec[]): TogetherSpec[] {
  const find = outcomeFinder(variables);
  return [...togetherByPair(guide)].map(([name, adds]) => ({ of: pairOf(name, find), adds }));
}

type FindOutcome = (answer: ToldAnswer) => OutcomeOf;

function pairOf(name: string, find: FindOutcome): TogetherSpec['of'] {
  const [first, second] = toldTogether(name);
  return [find(first), find(second)];
}

function outcomeFinder(variables: readonly VariableSpec[]): FindOutcome {
  const places = new Map<string, OutcomeOf>();
  for (const [v, { id, outcomes }] of variables.entries())
    for (const [k, outcome] of outcomes.entries()) places.set(`${id}.${outcome.id}`, [v, k]);
  return ({ question, option }) => {
    const place = places.get(`${question}.${option}`);
    if (place === undefined) throw new RangeError(`no question has the answer ${question}.${option}`);
    return place;
  };
}
