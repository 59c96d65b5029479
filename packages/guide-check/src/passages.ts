/** The texts of the guide that people read, in passages long enough to be judged. */
import type { Activity, Cause, Change, Guide, Question, RedFlag } from '@footing/guide';
import { asRead } from './citations.ts';
import { countWords } from './readability.ts';
import type { CheckContext, Place } from './rule.ts';

/** Texts that are judged together, and where the first of them stands. */
export type Passage = { readonly texts: readonly string[]; readonly at: Place };

/** A grade of fewer words says nothing: they are judged with their neighbours. */
const fewestWords = 8;

/** Every passage for readers. */
export function passagesOf(context: CheckContext): Passage[] {
  const { guide } = context;
  return [
    ...guide.questions.map(questionPassage),
    ...guide.redFlags.flatMap((flag) => joinShort(redFlagPassages(flag))),
    ...entriesOf(guide).flatMap(([file, head]) => joinShort([...head, ...bodyPassages(context, file)])),
  ];
}

function entriesOf(guide: Guide): [string, Passage[]][] {
  return [
    ...guide.causes.map((cause): [string, Passage[]] => [
      `causes/${cause.id}`,
      [...titlePassages(cause, 'causes'), ...carePassages(cause)],
    ]),
    ...guide.activities.map((activity): [string, Passage[]] => [
      `activities/${activity.id}`,
      activityPassages(activity),
    ]),
    ...guide.changes.map((change): [string, Passage[]] => [`changes/${change.id}`, changePassages(change)]),
  ];
}

function questionPassage({ id, text, help, kind, options }: Question): Passage {
  const labels = kind === 'map-of-results' ? [] : options.map((option) => option.label);
  const texts = [text, ...(help === undefined ? [] : [help]), ...labels];
  return { texts, at: { file: 'questions.yaml', path: ['questions', id] } };
}

function redFlagPassages(flag: RedFlag): Passage[] {
  return (['name', 'why', 'whatToDo'] as const).map((key) => ({
    texts: [flag[key]],
    at: { file: 'red-flags.yaml', path: ['redFlags', flag.id, key] },
  }));
}

function titlePassages(entry: Cause | Change, folder: string): Passage[] {
  return [{ texts: [entry.name, entry.short], at: { file: `${folder}/${entry.id}`, path: ['name'] } }];
}

function carePassages({ id, recovery, examination, training }: Cause): Passage[] {
  const file = `causes/${id}`;
  return [
    { texts: [recovery.onTrack, recovery.late], at: { file, path: ['recovery'] } },
    { texts: examination, at: { file, path: ['examination'] } },
    { texts: [...training.goOn, ...training.stop], at: { file, path: ['training'] } },
  ];
}

function activityPassages({ id, name, parts, now, stopAtOnce }: Activity): Passage[] {
  const file = `activities/${id}`;
  return [
    { texts: [name], at: { file, path: ['name'] } },
    ...parts.map(({ part, startValue, direction }, index) => ({
      texts: [part, startValue, direction],
      at: { file, path: ['parts', index] },
    })),
    ...now.map(({ step }, index) => ({ texts: [step], at: { file, path: ['now', index] } })),
    ...stopAtOnce.map((text, index) => ({
      texts: [asRead(text)],
      at: { file, path: ['stopAtOnce', index] },
    })),
  ];
}

function changePassages(change: Change): Passage[] {
  const notWhen = change.notWhen.map((text, index) => ({
    texts: [asRead(text)],
    at: { file: `changes/${change.id}`, path: ['notWhen', index] },
  }));
  return [...titlePassages(change, 'changes'), ...notWhen];
}

/** Each section of a body is one passage. */
function bodyPassages({ bodies }: CheckContext, file: string): Passage[] {
  const sections = Map.groupBy(bodies.get(file) ?? [], (block) => block.heading);
  return [...sections].map(([heading, blocks]) => ({
    texts: blocks.map((block) => asRead(block.text)),
    at: { file, path: ['body', heading], line: blocks[0]!.line },
  }));
}

/** Joins each passage that is too short to the next one, and the last to the one before. */
function joinShort(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const previous = joined.at(-1);
    if (previous !== undefined && isShort(previous))
      joined[joined.length - 1] = { texts: [...previous.texts, ...passage.texts], at: previous.at };
    else joined.push(passage);
  }
  const last = joined.at(-1);
  if (joined.length < 2 || !isShort(last!)) return joined;
  const before = joined.at(-2)!;
  return [...joined.slice(0, -2), { texts: [...before.texts, ...last!.texts], at: before.at }];
}

function isShort({ texts }: Passage): boolean {
  return texts.reduce((total, text) => total + countWords(text), 0) < fewestWords;
}
