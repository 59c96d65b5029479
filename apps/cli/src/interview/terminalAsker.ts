/** Asks in a real terminal, with arrow keys. */
import type { Answer } from '@footing/assessment';
import type { Option } from '@footing/guide';
import { ExitPromptError } from '@inquirer/core';
import { askTried, unused } from './askTried.ts';
import { numberPrompt } from './numberPrompt.ts';
import { questionPrompt } from './questionPrompt.ts';
import type { Asked, Asker, Reply } from './reply.ts';

const yesOrNo: readonly Option[] = [
  { id: 'no', label: 'No, show my result', base: unused },
  { id: 'yes', label: 'Yes, go on', base: unused },
];

export function createTerminalAsker(output: NodeJS.WritableStream): Asker {
  return {
    ask: (asked) => stopOnInterrupt(() => askOne(asked)),
    show: (text) => void output.write(`${text}\n`),
    confirm: async (text) => {
      const config = {
        progress: '',
        text,
        help: undefined,
        options: yesOrNo,
        mode: 'one',
        needsOne: false,
        before: [],
        canBeUnsure: false,
        canGoBack: true,
      } as const;
      const reply = await stopOnInterrupt(() => questionPrompt(config));
      if (reply.kind !== 'answer') return reply.kind;
      return reply.answer === 'yes' ? 'yes' : 'no';
    },
    close: () => undefined,
  };
}

/** Control-C stops the interview and keeps the answers; it is no crash. */
async function stopOnInterrupt(ask: () => Promise<Reply>): Promise<Reply> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ExitPromptError) return { kind: 'stop' };
    throw error;
  }
}

function askOne(asked: Asked): Promise<Reply> {
  const { question, measures, progress, before, canGoBack } = asked;
  if (question.kind === 'number') {
    const typed = typeof before === 'number' ? String(before) : '';
    return numberPrompt({ progress, question, measures, before: typed, canGoBack });
  }
  if (question.kind === 'map-of-results') return askTried(asked, questionPrompt);
  return askOptions(asked);
}

function askOptions({ question, progress, before, canGoBack }: Asked): Promise<Reply> {
  return questionPrompt({
    progress,
    text: question.text,
    help: question.help,
    options: question.options,
    mode: question.kind === 'one' ? 'one' : 'many',
    needsOne: question.kind === 'map',
    before: optionsOf(before),
    canBeUnsure: true,
    canGoBack,
  });
}

function optionsOf(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer : [];
}
