/** What a sweep found, as a document with the hash of the guide that it speaks of. */
import { type Guide, urgencyOrder } from '@footing/guide';
import { inPercent } from '../src/figureRows.ts';
import { wilson } from '../src/intervals.ts';
import { markdownTable } from '../src/markdownTable.ts';
import { groupsIn } from './groupsIn.ts';
import { groupsAlternative } from './groupsSvg.ts';
import type { SensitiveNumber } from './sensitivity.ts';
import { type StrictScore, strictnesses } from './strictness.ts';
import { counted, strictly, type Tally } from './tally.ts';

const kinds = ['all guide', 'all worlds', 'emergencies guide', 'emergencies worlds'];
const kindNames: Readonly<Record<string, string>> = {
  'all guide': 'as they come, the guide’s numbers',
  'all worlds': 'as they come, moved numbers',
  'emergencies guide': 'emergencies, the guide’s numbers',
  'emergencies worlds': 'emergencies, moved numbers',
};

/** A file of recorded people, and their scores by strictness. */
export type RecordedStrictly = { readonly name: string; readonly scores: readonly StrictScore[] };

export function sweepMarkdown(
  guide: Guide,
  tally: Tally,
  numbers: readonly SensitiveNumber[],
  people: number,
  recorded: readonly RecordedStrictly[],
): string {
  return `# Sweep over simulated people

Guide ${guide.version}, hash \`${guide.hash}\`; ${people.toLocaleString('en')} interviews. Written by \`npm run sweep -- --people ${people}\`.

Simulated people answer as the guide's numbers say that people with their cause do, each answer on its own, and say “not sure” 3 times in 100. In
the moved worlds every number is first drawn from its own Beta band, while the interviewer keeps the guide's. So this shows what the interview
does if the guide is right, or wrong within its bands. It shows nothing about causes that the guide does not know, about people who are not like
their numbers, or about answers that lean on each other; real accuracy is measured on recorded people (evaluation/RESULTS.md). Answers drawn each on its own raise
more red flags than real people do: over-triage is overstated here.

## In short

${markdownTable(['', ...kinds.map((kind) => kindNames[kind]!)], summaryRows(tally))}

An emergency is missed when its urgency comes out below emergency; “not even today” when it comes out below same-day.

## Truth and urgency given

${kinds.map((kind) => `### ${kindNames[kind]}\n\n${markdownTable(['truth', ...urgencyOrder], truthRows(tally, kind))}`).join('\n\n')}

## Emergencies missed, by form

From the guide's numbers, the most often missed first.

${markdownTable(['form', 'people', 'not given emergency', 'not even today'], formRows(tally))}

## What missing fewer would cost

The urgency with the least expected loss is given (guide/model.yaml). Were the loss of giving less than an emergency to somebody who has one so many times
as large, the same answers would come out like this. Red flags are rules, and count in every row. First simulated people, by the guide's numbers:

${markdownTable(['loss of a missed emergency', 'emergencies missed', 'not even today', 'mild but seen today', 'mild but sent to the emergency department'], strictRows(tally))}

That looks cheap because simulated people answer just as the guide's numbers say, so that few with something mild come near to an emergency. Recorded people do not;
of them, what they do not tell being denied, were given

${markdownTable(['loss of a missed emergency', ...recorded.flatMap(({ name }) => [`${name}: just the expected urgency`, 'too low', 'too high'])], recordedRows(recorded))}

## Groups side by side

${groupsAlternative}

![${groupsAlternative}](groups.svg)

${markdownTable(['group', 'people', 'pages', 'cannot tell', 'first cause right', 'mild but seen today', 'emergencies', 'given emergency'], groupRows(tally))}

## What the urgency hangs on most

Each number that had a part in a person's result was moved by one standard deviation of its band, down and up, one at a time. Listed: of all people, how
many would get another urgency for it, and how many a lower one.

${markdownTable(['number', 'p', 'n', 'changed', 'lowered'], numbers.slice(0, 30).map(numberRow))}
`;
}

function summaryRows(tally: Tally): string[][] {
  const row = (name: string, of: (kind: string) => string): string[] => [name, ...kinds.map(of)];
  const every = (kind: string): string => `${kind}/everyone`;
  return [
    row('people', (k) => counted(tally, every(k), 'people').toLocaleString('en')),
    row('emergencies', (k) => counted(tally, every(k), 'emergencies').toLocaleString('en')),
    row('missed', (k) => missed(tally, every(k), 'emergenciesGiven')),
    row('not even today', (k) => missed(tally, every(k), 'emergenciesSeenToday')),
    row('raised by red flags alone', (k) => share(tally, every(k), 'emergenciesByRedFlag', 'emergencies')),
    row('offered a change', (k) => share(tally, every(k), 'emergenciesWithChanges', 'emergencies')),
    row('mild but seen today (over-triage)', (k) => share(tally, every(k), 'mildOver', 'mild')),
    row('mild but sent to the emergency department', (k) => share(tally, every(k), 'mildEmergency', 'mild')),
    row('pages', (k) => mean(tally, every(k), 'pages')),
    row('questions', (k) => mean(tally, every(k), 'questions')),
    row('cannot tell', (k) => share(tally, every(k), 'cannotTell', 'people')),
    row('first cause right', (k) => share(tally, every(k), 'firstRight', 'people')),
  ];
}

function truthRows(tally: Tally, kind: string): string[][] {
  const cell = (truth: string, given: string): string => `${tally.get(`${kind}|${truth}>${given}`) ?? 0}`;
  return urgencyOrder.map((truth) => [truth, ...urgencyOrder.map((given) => cell(truth, given))]);
}

function formRows(tally: Tally): string[][] {
  const start = 'emergencies guide/form ';
  const forms = [...tally.keys()]
    .filter((key) => key.startsWith(start) && key.endsWith('|emergencies'))
    .map((key) => key.slice(0, -'|emergencies'.length));
  const shareMissed = (form: string): number =>
    1 - counted(tally, form, 'emergenciesGiven') / counted(tally, form, 'emergencies');
  return forms
    .sort((a, b) => shareMissed(b) - shareMissed(a) || a.localeCompare(b, 'en'))
    .map((form) => [
      form.slice(start.length),
      `${counted(tally, form, 'emergencies')}`,
      missed(tally, form, 'emergenciesGiven'),
      missed(tally, form, 'emergenciesSeenToday'),
    ]);
}

function strictRows(tally: Tally): string[][] {
  return strictnesses.map((times) => {
    const emergencies = strictly('emergencies guide', times);
    const all = strictly('all guide', times);
    return [
      timesName(times),
      missed(tally, emergencies, 'emergenciesGiven'),
      missed(tally, emergencies, 'emergenciesSeenToday'),
      share(tally, all, 'mildOver', 'mild'),
      share(tally, all, 'mildEmergency', 'mild'),
    ];
  });
}

function recordedRows(recorded: readonly RecordedStrictly[]): string[][] {
  const part = (hits: number, of: number): string => inPercent(hits / of);
  return strictnesses.map((times, i) => [
    timesName(times),
    ...recorded.flatMap(({ scores }) => {
      const { people, exact, under, over } = scores[i]!;
      return [part(exact, people), part(under, people), part(over, people)];
    }),
  ]);
}

function timesName(times: number): string {
  return times === 1 ? 'as in the guide' : `${times} times that`;
}

function groupRows(tally: Tally): string[][] {
  return groupsIn(tally).map((name) => {
    const all = `all guide/${name}`;
    const emergencies = `emergencies guide/${name}`;
    return [
      name,
      `${counted(tally, all, 'people')}`,
      mean(tally, all, 'pages'),
      share(tally, all, 'cannotTell', 'people'),
      share(tally, all, 'firstRight', 'people'),
      share(tally, all, 'mildOver', 'mild'),
      `${counted(tally, emergencies, 'emergencies')}`,
      share(tally, emergencies, 'emergenciesGiven', 'emergencies'),
    ];
  });
}

function numberRow({ name, share: { p, n }, changed, lowered }: SensitiveNumber): string[] {
  return [name, p.toPrecision(2), n.toPrecision(2), inPercent(changed, 2), inPercent(lowered, 2)];
}

function missed(tally: Tally, group: string, seen: 'emergenciesGiven' | 'emergenciesSeenToday'): string {
  const all = counted(tally, group, 'emergencies');
  const none = all - counted(tally, group, seen);
  const { value, low, high } = wilson(none, all);
  return all === 0 ? '' : `${none}: ${inPercent(value, 2)} (${inPercent(low, 2)} to ${inPercent(high, 2)})`;
}

type Measured = Parameters<typeof counted>[2];

function share(tally: Tally, group: string, hits: Measured, of: Measured): string {
  const all = counted(tally, group, of);
  return all === 0 ? '' : inPercent(counted(tally, group, hits) / all);
}

function mean(tally: Tally, group: string, what: Measured): string {
  return (counted(tally, group, what) / counted(tally, group, 'people')).toFixed(1);
}
