/** `footing check`: the interview, and the result. */
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { columnsOf, setIn } from '../columns.ts';
import { exitCodes } from '../exitCodes.ts';
import { conduct } from '../interview/conduct.ts';
import { createLineAsker } from '../interview/lineAsker.ts';
import { pageOfChanges } from '../interview/pageOfChanges.ts';
import type { Asker } from '../interview/reply.ts';
import { howFarAsked } from '../result/howFar.ts';
import { resultText } from '../result/resultText.ts';
import { emergencyText } from '../result/urgencyText.ts';

const welcome = [
  'Footing asks about feet that go numb in exercise, and tells how urgent it is, what fits best, and what to change. Your answers stay on this machine.',
  'It is no diagnosis and no medical device. If someone is very ill now, do not answer questions: call an ambulance.',
];

export async function check(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('footing check: takes no arguments.\n');
    return exitCodes.wrongUsage;
  }
  const assessor = createAssessor(await loadGuide());
  const asker = await createAsker();
  for (const paragraph of welcome) asker.show(`${setIn(paragraph, columnsOf())}\n`);
  const { answers, finished } = await conduct(
    assessor,
    asker,
    async (flags) => {
      asker.show(emergencyText(assessor.guide, flags));
      asker.show('');
      return asker.confirm(
        'Get help first. Do you still want to answer more, so that your result tells the clinician more?',
      );
    },
    (told) => (isTerminal() ? pageOfChanges(assessor, told) : null),
  );
  asker.close();
  const asked = howFarAsked(assessor.guide, answers, finished);
  asker.show(resultText(assessor, assessor.assess({ answers, denied: {} }), asked, answers));
  return finished ? exitCodes.done : exitCodes.unfinished;
}

/** A program at the other end of a pipe is asked what the interview asks, and no more. */
function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

async function createAsker(): Promise<Asker> {
  if (!isTerminal()) return createLineAsker(process.stdin, process.stdout);
  const { createTerminalAsker } = await import('../interview/terminalAsker.ts');
  return createTerminalAsker(process.stdout);
}
