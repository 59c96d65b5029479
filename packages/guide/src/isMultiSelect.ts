import type { Question } from './guide.ts';

/** Whether a question takes several options, each of its own: listed, or on the body map. */
export function isMultiSelect({ kind }: Pick<Question, 'kind'>): boolean {
  return kind === 'many' || kind === 'map';
}
