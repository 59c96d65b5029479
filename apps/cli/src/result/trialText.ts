/** A trial for the terminal. */
import { styleText } from 'node:util';
import type { Urgency } from '@footing/guide';
import type { Arm, TrialReport } from '@footing/trial';
import { columnsOf, setIn } from '../columns.ts';
import { urgencyTitle } from './words.ts';

const noTrialNow =
  'So say the answers in this file. Do not train and do no more sessions of this trial until you have been seen.';

const armWords: Readonly<Record<Arm, string>> = { baseline: 'without', change: 'with' };

/**
 * @param name of the change; null when the file does not tell.
 * @param urgent by the person's answers: then it says so first, tells only what was done, and plans no session.
 */
export function trialText(
  { words, warnings, next }: TrialReport,
  name: string | null,
  urgent: Urgency | null = null,
): string {
  const width = columnsOf();
  const blocks = urgent === null ? [] : [setIn(`${urgencyTitle[urgent]}. ${noTrialNow}`, width)];
  blocks.push(
    styleText('bold', name === null ? words.headline : `${name}: ${words.headline}`),
    ...words.text.slice(0, urgent === null ? undefined : 1).map((text) => setIn(text, width)),
  );
  if (next.length > 0 && urgent === null)
    blocks.push(setIn(`Next sessions: ${next.map((arm) => armWords[arm]).join(', ')}.`, width));
  // what weakens a trial calls for other sessions
  if (warnings.length > 0 && urgent === null)
    blocks.push(
      [
        styleText('bold', 'Take care'),
        ...warnings.map(({ message }) => `- ${setIn(message, width, 2)}`),
      ].join('\n'),
    );
  return blocks.join('\n\n');
}
