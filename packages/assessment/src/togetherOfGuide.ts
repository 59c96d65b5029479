/** What two answers told together add, by the numbers of a network (docs/adr/0057). */
import { type Guide, type ToldAnswer, toldTogether } from '@footing/guide';
import type { OutcomeOf, TogetherSpec, VariableSpec } from '@footing/inference';

/** The pairs that the corrections of all causes speak of. @throws RangeError when one names no answer of the network. */
export function togetherOfGuide(
  { causes, corrections }: Guide,
  variables: readonly VariableSpec[],
): TogetherSpec[] {
  const find = outcomeFinder(variables);
  const pairs = new Map<string, { of: TogetherSpec['of']; adds: Map<number, number> }>();
  for (const [cause, { id }] of causes.entries()) {
    const together = Object.hasOwn(corrections, id) ? corrections[id]!.together : {};
    for (const [name, nats] of Object.entries(together)) {
      const pair = pairs.get(name) ?? { of: pairOf(name, find), adds: new Map() };
      pair.adds.set(cause, nats);
      pairs.set(name, pair);
    }
  }
  return [...pairs.values()];
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
