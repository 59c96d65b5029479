import type { AskedQuestion } from './askedGuide.ts';

/** An option in the words that people are asked with; the id itself where the guide no longer knows it. */
export function labelOf({ options }: Pick<AskedQuestion, 'options'>, option: string): string {
  return options.find(({ id }) => id === option)?.label ?? option;
}
