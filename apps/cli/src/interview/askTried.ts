/** Asks what was tried: first which changes, then how each went. */
import { type TriedResult, triedAnswer, triedResults } from '@footing/assessment';
import type { Option, Share } from '@footing/guide';
import type { PromptConfig } from './questionPrompt.ts';
import type { Asked, Reply } from './reply.ts';

type Results = Readonly<Record<string, TriedResult>>;
type Prompt = (config: PromptConfig) => Promise<Reply>;

/** Options that are no part of the guide carry no numbers; the prompt shows only their labels. */
export const unused: Share = { p: 0.5, n: 1, source: 'judgement' };
const resultOptions: readonly Option[] = triedResults.map((id) => ({
  id,
  label: triedAnswer(id),
  base: unused,
}));

/** "Back" goes to what was asked just before, be it which changes were tried, and keeps what was told. */
export async function askTried(asked: Asked, prompt: Prompt): Promise<Reply> {
  let told = resultsOf(asked);
  let ticked: readonly string[] = Object.keys(told);
  for (;;) {
    const which = await prompt(whichTried(asked, ticked));
    if (which.kind !== 'answer' || !Array.isArray(which.answer)) return which;
    ticked = which.answer;
    const results = await askResults(asked, prompt, ticked, told);
    if (results.isWhole) return { kind: 'answer', answer: results.told };
    told = results.told;
  }
}

/** How each went that is ticked; not whole when the person goes back to the ticks. */
async function askResults(
  asked: Asked,
  prompt: Prompt,
  ticked: readonly string[],
  before: Results,
): Promise<{ readonly isWhole: boolean; readonly told: Results }> {
  let told = before;
  for (let i = 0; i < ticked.length; ) {
    const id = ticked[i]!;
    const reply = await prompt(howItWent(asked, id, told[id]));
    if (reply.kind === 'answer') told = { ...told, [id]: reply.answer as TriedResult };
    i += reply.kind === 'answer' ? 1 : -1;
    if (i < 0) return { isWhole: false, told };
  }
  return { isWhole: true, told: Object.fromEntries(ticked.map((id) => [id, told[id]!])) };
}

function whichTried({ question, progress, canGoBack }: Asked, before: readonly string[]): PromptConfig {
  const { text, help, options } = question;
  return {
    progress,
    text,
    help,
    options,
    mode: 'many',
    needsOne: false,
    before,
    canBeUnsure: true,
    canGoBack,
  };
}

function howItWent({ question, progress }: Asked, id: string, before: TriedResult | undefined): PromptConfig {
  const { label } = question.options.find((option) => option.id === id)!;
  return {
    progress,
    text: `${label}: did it help?`,
    help: undefined,
    options: resultOptions,
    mode: 'one',
    needsOne: false,
    before: before === undefined ? [] : [before],
    // a change without a result would be offered as if it was never tried
    canBeUnsure: false,
    canGoBack: true,
  };
}

/** What was told before of the changes that are asked about. */
function resultsOf({ question, before }: Asked): Results {
  const known = new Set(question.options.map(({ id }) => id));
  return Object.fromEntries(Object.entries((before ?? {}) as Results).filter(([id]) => known.has(id)));
}
