/** What published people said, in columns: whom they were told by is left out, for nobody counts by it. */
import type { Cause, Guide, Question, Reports } from '@footing/guide';
import { binOf, middleOf } from '../binOf.ts';
import type { Cells } from './cells.ts';
import { columnOf, numbersOf } from './column.ts';

/** For each of many things in turn who has it, in steps up from 0 (people are counted from 1, over all causes); 0 ends a thing. */
type Holders = string;

export type PackedReports = {
  /** By cause, in the guide's order: how many people, how many series. */
  readonly sizes: string;
  /** By person: 0, or the place of their form among the variants of the cause and 1. */
  readonly forms: string;
  /** By cell: who gave it; a number as the bin that it lies in. People with a cause say alike, and stand beside each other. */
  readonly given: Holders;
  /** By cell: who said that it is not so. */
  readonly denied: Holders;
  /** By question: who said that nothing of it is so. */
  readonly empty: Holders;
  /** By series: how many people, then cell and count of each. */
  readonly series: readonly (readonly [
    of: number,
    counts: readonly (readonly [cell: number, count: number])[],
  ])[];
};

type Person = Reports['people'][number];
type Laid = {
  readonly questions: readonly Pick<Question, 'id' | 'kind' | 'bins'>[];
  readonly causes: readonly { readonly id: string; readonly variants: readonly string[] }[];
};

export function packReports(guide: Guide, cells: Cells): PackedReports {
  const laid = layOf(guide.questions, guide.causes);
  const inOrder = laid.causes.map((cause) => ({ cause, reports: guide.reports[cause.id] ?? noReports }));
  const people = inOrder.flatMap(({ cause, reports }) => reports.people.map((person) => ({ cause, person })));
  const told = people.map(({ person }) => toldBy(laid, cells, person));
  return {
    sizes: columnOf(inOrder.flatMap(({ reports }) => [reports.people.length, reports.series.length])),
    forms: columnOf(people.map(({ cause, person }) => cause.variants.indexOf(person.form ?? '') + 1)),
    given: holdersOf(
      told.map(({ given }) => given),
      cells.outcomes.length,
    ),
    denied: holdersOf(
      told.map(({ denied }) => denied),
      cells.outcomes.length,
    ),
    empty: holdersOf(
      told.map(({ empty }) => empty),
      laid.questions.length,
    ),
    series: inOrder.flatMap(({ reports }) => reports.series.map((one) => packSeries(cells, one))),
  };
}

/** The reports, equal but for their sources, which are `judgement`. @throws RangeError when the columns are broken. */
export function unpackReports(
  packed: PackedReports,
  cells: Cells,
  questions: Laid['questions'],
  causes: Laid['causes'],
): Guide['reports'] {
  const sizes = numbersOf(packed.sizes);
  const forms = numbersOf(packed.forms);
  refuseOtherSizes(packed, sizes, forms.length, causes.length);
  const told = toldOf(packed, forms.length, cells, questions);
  const series = [...packed.series];
  let at = 0;
  const take = ({ variants }: Laid['causes'][number]): Person => {
    const form = variants[forms[at]! - 1];
    const person = { source: 'judgement', ...(form === undefined ? {} : { form }), ...told[at]! };
    at += 1;
    return person;
  };
  const reports = causes.map((cause, place): [string, Reports] => [
    cause.id,
    {
      people: Array.from({ length: sizes[2 * place]! }, () => take(cause)),
      series: series.splice(0, sizes[2 * place + 1]!).map((one) => unpackSeries(cells, one)),
    },
  ]);
  return Object.fromEntries(reports.filter(([, { people, series: own }]) => people.length + own.length > 0));
}

function refuseOtherSizes(
  { series }: PackedReports,
  sizes: readonly number[],
  people: number,
  causes: number,
): void {
  const sum = (from: number): number => sizes.reduce((all, size, i) => all + (i % 2 === from ? size : 0), 0);
  if (sizes.length !== 2 * causes || sum(0) !== people || sum(1) !== series.length)
    throw new RangeError('the columns of reports do not fit one another');
}

const noReports: Reports = { people: [], series: [] };

function layOf(questions: Laid['questions'], causes: readonly Cause[]): Laid {
  return {
    questions,
    causes: causes.map(({ id, variants }) => ({ id, variants: Object.keys(variants ?? {}) })),
  };
}

function toldBy({ questions }: Laid, cells: Cells, { answers, denied }: Person) {
  const given: number[] = [];
  const empty: number[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const place = questions.findIndex((question) => question.id === id);
    if (typeof answer === 'number') given.push(cells.ofOutcome(id, binOf(questions[place]!, answer).id));
    else if (answer.length === 0) empty.push(place);
    else given.push(...[answer].flat().map((option) => cells.ofOutcome(id, option)));
  }
  const refused = Object.entries(denied ?? {}).flatMap(([id, options]) =>
    options.map((option) => cells.ofOutcome(id, option)),
  );
  return { given, denied: refused, empty };
}

/** @param held by person: which of the things they have. */
function holdersOf(held: readonly (readonly number[])[], things: number): Holders {
  const holders: number[][] = Array.from({ length: things }, () => []);
  for (const [person, own] of held.entries()) for (const thing of own) holders[thing]!.push(person + 1);
  return columnOf(holders.flatMap((own) => [...own.map((person, i) => person - (own[i - 1] ?? 0)), 0]));
}

/** By person: which of the things they have, in order. @throws RangeError when the column is broken. */
function heldBy(column: Holders, people: number, things: number): number[][] {
  const held: number[][] = Array.from({ length: people }, () => []);
  let [thing, person] = [0, 0];
  for (const step of numbersOf(column)) {
    person = step === 0 ? 0 : person + step;
    if (step === 0) thing += 1;
    else if (person > people || thing >= things) throw new RangeError('a column tells of nobody');
    else held[person - 1]!.push(thing);
  }
  if (thing !== things) throw new RangeError(`a column tells of ${thing} things, not of ${things}`);
  return held;
}

type Said = Pick<Person, 'answers' | 'denied'>;

/** What each person said. */
function toldOf(packed: PackedReports, people: number, cells: Cells, questions: Laid['questions']): Said[] {
  const [given, denied] = [packed.given, packed.denied].map((column) =>
    heldBy(column, people, cells.outcomes.length),
  ) as [number[][], number[][]];
  const empty = heldBy(packed.empty, people, questions.length);
  return given.map((own, person) => ({
    answers: {
      ...answersOf(cells, questions, own),
      ...Object.fromEntries(empty[person]!.map((place) => [questions[place]!.id, []])),
    },
    denied: byQuestion(cells, denied[person]!),
  }));
}

function answersOf(cells: Cells, questions: Laid['questions'], given: readonly number[]): Person['answers'] {
  return Object.fromEntries(
    Object.entries(byQuestion(cells, given)).map(([id, options]) => {
      const { kind, bins } = questions.find((question) => question.id === id)!;
      if (kind === 'number') return [id, middleOf(bins.find((bin) => bin.id === options[0])!)];
      return [id, kind === 'one' ? options[0]! : options];
    }),
  );
}

function byQuestion(cells: Cells, numbers: readonly number[]): Record<string, string[]> {
  const sorted: Record<string, string[]> = {};
  for (const cell of numbers) {
    const [question, outcome] = cells.outcomes[cell]!;
    sorted[question] ??= [];
    sorted[question].push(outcome);
  }
  return sorted;
}

function packSeries(
  cells: Cells,
  { of, counts }: Reports['series'][number],
): PackedReports['series'][number] {
  const entries = Object.entries(counts).flatMap(([id, row]) =>
    Object.entries(row).map(([outcome, count]): [number, number] => [cells.ofOutcome(id, outcome), count]),
  );
  return [of, entries];
}

function unpackSeries(
  cells: Cells,
  [of, entries]: PackedReports['series'][number],
): Reports['series'][number] {
  const counts: Record<string, Record<string, number>> = {};
  for (const [cell, count] of entries) {
    const [question, outcome] = cells.outcomes[cell]!;
    counts[question] ??= {};
    counts[question][outcome] = count;
  }
  return { source: 'judgement', of, counts };
}
