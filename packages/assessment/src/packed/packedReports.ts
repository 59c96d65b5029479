/** What published people said, in columns: whom they were told by is left out, for nobody counts by it. */
import type { Cause, Guide, Question, Reports } from '@footing/guide';
import type { Cells } from './cells.ts';
import { columnOf, foldSign, numbersOf, unfoldSign } from './column.ts';

export type PackedReports = {
  /** By cause, in the guide's order: how many people, how many series. */
  readonly sizes: string;
  /** By person: 0, or the place of their form among the variants of the cause and 1. */
  readonly forms: string;
  /** By person: how many cells were given, denied; how many questions got an empty list. */
  readonly counts: string;
  /** By person: the cells given, then those denied, in steps; then the questions with an empty list. */
  readonly told: string;
  /** By person: the answers that are numbers, by the place of their question. */
  readonly numbers: readonly (readonly (readonly [question: number, value: number])[])[];
  /** By series: how many people, then cell and count of each. */
  readonly series: readonly (readonly [
    of: number,
    counts: readonly (readonly [cell: number, count: number])[],
  ])[];
};

type Person = Reports['people'][number];
type Laid = {
  readonly questions: readonly Pick<Question, 'id' | 'kind'>[];
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
    counts: columnOf(told.flatMap(({ given, denied, empty }) => [given.length, denied.length, empty.length])),
    told: columnOf(told.flatMap(({ given, denied, empty }) => [...steps(given), ...steps(denied), ...empty])),
    numbers: told.map(({ numbers }) => numbers),
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
  const take = takerOf(packed);
  const sizes = numbersOf(packed.sizes);
  const series = [...packed.series];
  const reports = causes.map((cause, place): [string, Reports] => [
    cause.id,
    {
      people: Array.from({ length: sizes[2 * place]! }, () => take(cells, questions, cause.variants)),
      series: series.splice(0, sizes[2 * place + 1]!).map((one) => unpackSeries(cells, one)),
    },
  ]);
  return Object.fromEntries(reports.filter(([, { people, series: own }]) => people.length + own.length > 0));
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
  const numbers: [number, number][] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const place = questions.findIndex((question) => question.id === id);
    if (typeof answer === 'number') numbers.push([place, answer]);
    else if (answer.length === 0) empty.push(place);
    else given.push(...[answer].flat().map((option) => cells.ofOutcome(id, option)));
  }
  const refused = Object.entries(denied ?? {}).flatMap(([id, options]) =>
    options.map((option) => cells.ofOutcome(id, option)),
  );
  return { given: ascending(given), denied: ascending(refused), empty, numbers };
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => foldSign(number - (i === 0 ? 0 : numbers[i - 1]!)));
}

/** Takes one person after the other out of the columns. */
function takerOf(packed: PackedReports) {
  const [forms, counts, told] = [packed.forms, packed.counts, packed.told].map(numbersOf) as [
    number[],
    number[],
    number[],
  ];
  let person = 0;
  let at = 0;
  const takeCells = (count: number): number[] => {
    let cell = 0;
    return Array.from({ length: count }, () => {
      cell += unfoldSign(told[at++]!);
      return cell;
    });
  };
  return (cells: Cells, questions: Laid['questions'], variants: readonly string[]): Person => {
    const given = takeCells(counts[3 * person]!);
    const denied = takeCells(counts[3 * person + 1]!);
    const empty = told.slice(at, at + counts[3 * person + 2]!);
    at += empty.length;
    const numbers = packed.numbers[person]!;
    const form = variants[forms[person]! - 1];
    person += 1;
    return {
      source: 'judgement',
      ...(form === undefined ? {} : { form }),
      answers: {
        ...answersOf(cells, questions, given),
        ...Object.fromEntries(empty.map((place) => [questions[place]!.id, []])),
        ...Object.fromEntries(numbers.map(([place, value]) => [questions[place]!.id, value])),
      },
      denied: byQuestion(cells, denied),
    };
  };
}

function answersOf(cells: Cells, questions: Laid['questions'], given: readonly number[]): Person['answers'] {
  const one = new Set(questions.filter(({ kind }) => kind === 'one').map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(byQuestion(cells, given)).map(([id, options]) => [
      id,
      one.has(id) ? options[0]! : options,
    ]),
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
