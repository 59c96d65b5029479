/** Asks in a real terminal, with arrow keys. */
import { type Answer, type TriedResult, triedAnswer, triedResults } from '@footing/assessment';
import type { Option, Question, Share } from '@footing/guide';
import { ExitPromptError } from '@inquirer/core';
import { numberPrompt } from './numberPrompt.ts';
import { questionPrompt } from './questionPrompt.ts';
import type { Asked, Asker, Reply } from './reply.ts';

/** Options that are no part of the guide carry no numbers; the prompt shows only their labels. */
const unused: Share = { p: 0.5, n: 1, source: 'judgement' };
const results: readonly (Option & { id: TriedResult })[] = triedResults.map((id) => ({
  id,
  label: triedAnswer(id),
  base: unused,
}));
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
  const { question, progress, before } = asked;
  if (question.kind === 'number')
    return numberPrompt({ progress, question, before: typeof before === 'number' ? String(before) : '' });
  if (question.kind === 'map-of-results') return askTried(asked);
  return askOptions(question, progress, before);
}

function askOptions(question: Question, progress: string, before: Answer | undefined): Promise<Reply> {
  return questionPrompt({
    progress,
    text: question.text,
    help: question.help,
    options: question.options,
    mode: question.kind === 'one' ? 'one' : 'many',
    needsOne: question.kind === 'map',
    before: optionsOf(before),
  });
}

function optionsOf(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer;
  return typeof answer === 'object' && answer !== null ? Object.keys(answer) : [];
}

/** First which changes were tried, then how each went. */
async function askTried({ question, progress, before }: Asked): Promise<Reply> {
  const which = await askOptions(question, progress, before);
  if (which.kind !== 'answer' || !Array.isArray(which.answer)) return which;
  const tried: Record<string, TriedResult> = {};
  for (const change of which.answer as readonly string[]) {
    const text = `${question.options.find((option) => option.id === change)!.label}: did it help?`;
    const config = {
      progress,
      text,
      help: undefined,
      options: results,
      mode: 'one',
      needsOne: false,
      before: [],
    } as const;
    const reply = await questionPrompt(config);
    if (reply.kind !== 'answer') return askTried({ question, progress, before });
    if (typeof reply.answer === 'string') tried[change] = reply.answer as TriedResult;
  }
  return { kind: 'answer', answer: tried };
}
