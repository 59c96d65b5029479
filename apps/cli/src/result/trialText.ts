/** A trial for the terminal. */
import { styleText } from 'node:util';
import type { Arm, TrialReport } from '@footing/trial';
import { columnsOf, setIn } from '../columns.ts';

const armWords: Readonly<Record<Arm, string>> = { baseline: 'without', change: 'with' };

/** @param name of the change; null when the file does not tell. */
export function trialText({ words, warnings, next }: TrialReport, name: string | null): string {
  const width = columnsOf();
  const blocks = [
    styleText('bold', name === null ? words.headline : `${name}: ${words.headline}`),
    ...words.text.map((text) => setIn(text, width)),
  ];
  if (next.length > 0)
    blocks.push(setIn(`Next sessions: ${next.map((arm) => armWords[arm]).join(', ')}.`, width));
  if (warnings.length > 0)
    blocks.push(
      [
        styleText('bold', 'Take care'),
        ...warnings.map(({ message }) => `- ${setIn(message, width, 2)}`),
      ].join('\n'),
    );
  return blocks.join('\n\n');
}
