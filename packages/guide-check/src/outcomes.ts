import type { Guide } from '@footing/guide';

/** The options or bins of a question whose answers have shares; undefined when there is no such question. */
export function outcomesOf(guide: Guide, id: string): string[] | undefined {
  const question = guide.questions.find((q) => q.id === id);
  if (question === undefined || question.kind === 'map-of-results') return undefined;
  return (question.kind === 'number' ? question.bins : question.options).map((outcome) => outcome.id);
}
