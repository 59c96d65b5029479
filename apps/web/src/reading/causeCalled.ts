import type { Guide } from '@footing/guide';
import { lookAlikeNames } from '../words/en/lookAlikes.ts';

/** The id of the cause that a text calls by its name, or by a name that it goes by. */
export function causeCalled(guide: Guide, words: string): string | undefined {
  const name = words.toLowerCase().replace(/[:.]$/, '');
  return guide.causes.find((cause) => cause.name.toLowerCase() === name)?.id ?? lookAlikeNames[name];
}
