/** A trial for the terminal. */
import { styleText } from 'node:util';
import type { Arm, TrialReport } from '@footing/trial';
import { wrap } from './page.ts';

const width = 78;

const armWords: Readonly<Record<Arm, string>> = { baseline: 'without', change: 'with' };

/** @param name of the change; null when the file does not tell. */
export function trialText({ words, warnings, next }: TrialReport, name: string | null): string {
  const blocks = [
    styleText('bold', name === null ? words.headline : `${name}: ${words.headline}`),
    ...words.text.map((text) => wrap(text, width).join('\n')),
  ];
  if (next.length > 0)
    blocks.push(wrap(`Next sessions: ${next.map((arm) => armWords[arm]).join(', ')}.`, width).join('\n'));
  if (warnings.length > 0)
    blocks.push(
      [
        styleText('bold', 'Take care'),
        ...warnings.map(({ message }) => `- ${wrap(message, width - 2).join('\n  ')}`),
      ].join('\n'),
    );
  return blocks.join('\n\n');
}
