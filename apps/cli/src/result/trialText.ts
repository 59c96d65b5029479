/** A trial for the terminal. */
import { styleText } from 'node:util';
import type { Held } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { type Arm, heldVerdictWords, type TrialReport } from '@footing/trial';
import { columnsOf, setIn } from '../columns.ts';
import { urgencyTitle } from './words.ts';

const armWords: Readonly<Record<Arm, string>> = { baseline: 'without', change: 'with' };

type Named = Pick<Guide, 'causes' | 'changes'>;

type Beside = {
  /** By the person's answers: then it says so first, tells only what was found, and plans no session. */
  readonly held: Held | undefined;
  /** Why some numbness has no minute. */
  readonly untimed: string | undefined;
  /** By their place in time, as the report numbers them. */
  readonly sessionNames: ReadonlyMap<number, string>;
};

export function trialText(
  guide: Named,
  report: TrialReport,
  { held, untimed, sessionNames }: Beside,
): string {
  const width = columnsOf();
  const name = guide.changes.find(({ id }) => id === report.change)?.name;
  const { headline, advice, text } = wordsOf(report, held);
  const found = [
    styleText('bold', name === undefined ? headline : `${name}: ${headline}`),
    ...[advice, ...text].filter((part) => part !== '').map((part) => setIn(part, width)),
  ];
  if (held !== undefined) return [setIn(heldWords(guide, held), width), ...found].join('\n\n');
  const notTimed = untimed === undefined ? [] : [setIn(untimed, width)];
  return [...found, ...notTimed, ...whatNext(report, sessionNames, width)].join('\n\n');
}

/** Who must be seen is told no more than what was done; whoever may not keep the change, what was found as well. */
function wordsOf(report: TrialReport, held: Held | undefined): TrialReport['words'] {
  if (held === undefined) return report.words;
  const words = heldVerdictWords(report);
  return 'urgency' in held ? { ...words, advice: '', text: words.text.slice(0, 1) } : words;
}

function heldWords({ causes }: Named, held: Held): string {
  if ('urgency' in held)
    return `${urgencyTitle[held.urgency]}. So say the answers in this file. Do not train and do no more sessions of this trial until you have been seen.`;
  const cause = causes.find(({ id }) => id === held.forbiddenBy)!.name;
  return `By the answers in this file it may be “${cause}”, and that speaks against this change. Do not go on with it, and do no more sessions of this trial.`;
}

function whatNext(
  { next, warnings }: TrialReport,
  sessionNames: Beside['sessionNames'],
  width: number,
): string[] {
  const blocks: string[] = [];
  if (next.length > 0)
    blocks.push(setIn(`Next sessions: ${next.map((arm) => armWords[arm]).join(', ')}.`, width));
  // what weakens a trial calls for other sessions
  if (warnings.length > 0)
    blocks.push(
      [
        styleText('bold', 'Take care'),
        ...warnings.map(({ message, sessions }) => {
          const named = sessions.map((order) => sessionNames.get(order)!).join('; ');
          return `- ${setIn(named === '' ? message : `${message} Sessions: ${named}.`, width, 2)}`;
        }),
      ].join('\n'),
    );
  return blocks;
}
