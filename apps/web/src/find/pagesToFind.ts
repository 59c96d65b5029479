/** The pages that can be found, with their sentences by heading, made at build from the guide. */
import { type Activity, type Cause, type Change, type Guide, statementOf } from '@footing/guide';
import { readBlocks } from '../reading/readBlocks.ts';
import { reading } from '../words/en/reading.ts';
import { recovery } from '../words/en/recovery.ts';

export type Kind = 'cause' | 'change' | 'activity' | 'now';
/** A heading of the page and what stands below it; under no heading where none can be linked to. */
export type Part = { readonly heading: string; readonly sentences: readonly string[] };
export type Page = {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** What the page is about, in one sentence. */
  readonly short: string;
  readonly parts: readonly Part[];
};

export function pagesToFind(guide: Guide): Page[] {
  return [
    ...guide.causes.map(pageOfCause),
    ...guide.changes.map(pageOfChange),
    ...guide.activities.map(pageOfActivity),
    ...guide.activities.map(stepsOfActivity),
  ];
}

function pageOfCause(cause: Cause): Page {
  const { id, name, short, recovery: clock, examination, training } = cause;
  const inShort = [clock.onTrack, clock.late, ...examination, ...training.goOn, ...training.stop];
  const parts = [...partsOf(cause.sections), { heading: recovery.inShort, sentences: inShort }];
  return { kind: 'cause', id, name, short: sentence(short), parts };
}

function pageOfChange({ id, name, short, sections, notWhen }: Change): Page {
  const never = { heading: '', sentences: notWhen.map((statement) => statementOf(statement).text) };
  return { kind: 'change', id, name, short: sentence(short), parts: [...partsOf(sections), never] };
}

function pageOfActivity({ id, name, sections, parts }: Activity): Page {
  const set = parts.map(({ part, startValue, direction }) => `${part}: ${startValue}; ${direction}.`);
  const all = [...partsOf(sections), { heading: reading.set, sentences: set }];
  return { kind: 'activity', id, name, short: all[0]!.sentences[0]!, parts: all };
}

function stepsOfActivity({ id, name, now, stopAtOnce }: Activity): Page {
  const steps = now.map(({ step }) => step);
  const stops = stopAtOnce.map((statement) => statementOf(statement).text);
  return {
    kind: 'now',
    id,
    name,
    short: steps[0]!,
    parts: [{ heading: '', sentences: [...steps, ...stops] }],
  };
}

function partsOf(sections: Guide['causes'][number]['sections']): Part[] {
  return sections.map(({ heading, markdown }) => ({
    heading,
    sentences: readBlocks(markdown).flatMap(({ spans }) =>
      sentencesOf(spans.map(({ text }) => text).join('')),
    ),
  }));
}

/** A full stop within a number or a name ends no sentence. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
