/** Words of what came of a change. */
import { type TriedResult, triedWords } from '@footing/assessment';

/** Words of saying on the result that a change was tried. */
export const tried = {
  iTried: 'I tried this',
  didItHelp: 'Did it help?',
  noted: (change: string, result: TriedResult) => `Noted: “${change}” ${triedWords[result]}.`,
  takeBack: 'Take it back',
  takenBack: (change: string) => `Taken back: “${change}”.`,
  anew: 'The result is worked out anew.',
  before: 'What you tried',
  adviceNow: (title: string) => `The advice at the top is now: ${title}.`,
} as const;
