import { type Guide, isFields } from '@footing/guide';

/** Probabilities that a reader wrote down with two digits may sum to a little more than 1. */
const mostInAll = 1.001;

/** What keeps something from being a reader's view: by cause of the guide how likely it is, together at most 1. */
export function viewProblems({ causes }: Pick<Guide, 'causes'>, view: unknown): string[] {
  if (!isFields(view)) return ['must be how likely each cause is'];
  const known = new Set(causes.map(({ id }) => id));
  const likely = Object.entries(view);
  const wrong = likely.flatMap(([id, p]) => [
    ...(known.has(id) ? [] : [`there is no cause "${id}"`]),
    ...(isProbability(p) ? [] : [`"${id}" must be more than 0 and at most 1`]),
  ]);
  if (wrong.length > 0) return wrong;
  const sum = likely.reduce((all, [, p]) => all + Number(p), 0);
  return sum > 0 && sum <= mostInAll ? [] : [`must sum to more than 0 and at most 1, not to ${sum}`];
}

function isProbability(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= 1;
}
