import type { Guide } from '@footing/guide';

/**
 * What the guide says to who asks whether it is normal: how common it is, then when to be seen all the same. Both stand with the cause that
 * carries the claim: the last paragraph of what it is, and how urgent.
 * @throws Error when no cause carries it.
 */
export function whetherNormal({ causes }: Guide): string {
  const cause = causes.find(({ claims }) => claims.includes('common-and-mostly-benign'));
  if (cause === undefined) throw new Error('no cause carries the claim common-and-mostly-benign');
  const [whatItIs, howUrgent] = cause.sections;
  return `${whatItIs!.markdown.trim().split('\n\n').at(-1)}\n\n${howUrgent!.markdown}`;
}
