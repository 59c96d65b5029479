/** What published people said, in columns: whom they were told by is left out, for nobody counts by it. */
import {
  binPlaceOf,
  type Cause,
  formNames,
  type Guide,
  isMultiSelect,
  middleOf,
  type Question,
  type Reports,
} from '@footing/guide';
import { type Cells, outcomeAt } from './cells.ts';
import { columnOf, numbersOf } from './column.ts';
import { columnOfLists, listsIn } from './lists.ts';

/** For each of many things in turn who has it: people are counted from 1, over all causes. */
type Holders = string;

export type PackedReports = {
  /** By cause, in the guide's order: how many people, how many series. */
  readonly sizes: string;
  /** By person: 0, or the place of their form and 1: among the variants of the cause, the usual one after them. */
  readonly forms: string;
  /** By cell: who gave it; a number as the bin that it lies in. People with a cause say alike, and stand beside each other. */
  readonly given: Holders;
  /** By cell: who said that it is not so. */
  readonly denied: Holders;
  /** By question: who said that nothing of it is so. */
  readonly empty: Holders;
  /** By series: how many people, and of how many answers it tells. */
  readonly series: string;
  /** By series: cell and count of each. */
  readonly counted: string;
};

type Person = Reports['people'][number];
type Laid = {
  readonly questions: readonly Pick<Question, 'id' | 'kind' | 'bins'>[];
  readonly causes: readonly { readonly id: string; readonly variants: readonly string[] }[];
};

export function packReports(guide: Guide, cells: Cells): PackedReports {
  const laid = layOf(guide.questions, guide.causes);
  const inOrder = laid.causes.map((cause) => {
    const reports = guide.reports[cause.id] ?? noReports;
    const people = reports.people.map((person) => ({ cause, person, told: toldBy(laid, cells, person) }));
    return { reports, people: likeBesideLike(people) };
  });
  const people = inOrder.flatMap((own) => own.people);
  const told = people.map((one) => one.told);
  const series = inOrder.flatMap(({ reports }) => reports.series.map((one) => countsOf(cells, one)));
  return {
    sizes: columnOf(inOrder.flatMap(({ reports }) => [reports.people.length, reports.series.length])),
    forms: columnOf(
      people.map(({ cause, person }) => formNames(cause.variants).indexOf(person.form ?? '') + 1),
    ),
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
    series: columnOf(series.flatMap(({ of, counts }) => [of, counts.length])),
    counted: columnOf(series.flatMap(({ counts }) => counts.flat())),
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
  const told = toldOf(packed, forms.length, cells, questions);
  const series = seriesOf(packed, cells);
  refuseOtherSizes(sizes, causes.length, forms.length, series.length);
  let at = 0;
  const take = (own: readonly string[]): Person => {
    if (forms[at]! > own.length)
      throw new RangeError(`a person has form ${forms[at]} of a cause that has ${own.length}`);
    const form = own[forms[at]! - 1];
    const person = { source: 'judgement', ...(form === undefined ? {} : { form }), ...told[at]! };
    at += 1;
    return person;
  };
  const reports = causes.map(({ id, variants }, place): [string, Reports] => {
    const names = formNames(variants);
    const people = Array.from({ length: sizes[2 * place]! }, () => take(names));
    return [id, { people, series: series.splice(0, sizes[2 * place + 1]!) }];
  });
  return Object.fromEntries(reports.filter(([, { people, series: own }]) => people.length + own.length > 0));
}

function refuseOtherSizes(sizes: readonly number[], causes: number, people: number, series: number): void {
  const sum = (from: number): number => sizes.reduce((all, size, i) => all + (i % 2 === from ? size : 0), 0);
  if (sizes.length !== 2 * causes || sum(0) !== people || sum(1) !== series)
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
    if (typeof answer === 'number')
      given.push(cells.ofOutcome(id, questions[place]!.bins[binPlaceOf(questions[place]!, answer)]!.id));
    else if (answer.length === 0) empty.push(place);
    else given.push(...[...new Set([answer].flat())].map((option) => cells.ofOutcome(id, option)));
  }
  const refused = Object.entries(denied ?? {}).flatMap(([id, options]) =>
    options.map((option) => cells.ofOutcome(id, option)),
  );
  return { given, denied: refused, empty };
}

/** After each the one who said most alike: short steps in every column. The order of people does not matter. */
function likeBesideLike<P extends { readonly told: { readonly given: readonly number[] } }>(
  people: readonly P[],
): P[] {
  const left = [...people];
  const ordered = left.splice(0, 1);
  while (left.length > 0) {
    const before = new Set(ordered.at(-1)!.told.given);
    const apart = left.map(({ told: { given } }) => {
      const alike = given.filter((cell) => before.has(cell)).length;
      return given.length + before.size - 2 * alike;
    });
    ordered.push(...left.splice(apart.indexOf(Math.min(...apart)), 1));
  }
  return ordered;
}

/** @param held by person: which of the things they have. */
function holdersOf(held: readonly (readonly number[])[], things: number): Holders {
  const holders: number[][] = Array.from({ length: things }, () => []);
  for (const [person, own] of held.entries()) for (const thing of own) holders[thing]!.push(person + 1);
  return columnOfLists(holders);
}

/** By person: which of the things they have, in order. @throws RangeError when the column is broken. */
function heldBy(column: Holders, people: number, things: number): number[][] {
  const held: number[][] = Array.from({ length: people }, () => []);
  for (const [thing, holders] of listsIn(column, things, people).entries())
    for (const person of holders) held[person - 1]!.push(thing);
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
    answers: answersOf(cells, questions, own, empty[person]!),
    denied: byQuestion(cells, denied[person]!),
  }));
}

function answersOf(
  cells: Cells,
  questions: Laid['questions'],
  given: readonly number[],
  empty: readonly number[],
): Person['answers'] {
  const answers = Object.entries(byQuestion(cells, given)).map(([id, options]) => {
    const question = questions.find((own) => own.id === id)!;
    if (isMultiSelect(question)) return [id, options] as const;
    const [option, ...more] = options;
    if (more.length > 0) throw new RangeError(`a person answered ${id} with ${options.join(' and ')}`);
    return [
      id,
      question.kind === 'number' ? middleOf(question.bins.find((bin) => bin.id === option)!) : option!,
    ] as const;
  });
  const told = Object.fromEntries(answers);
  for (const place of empty) {
    const question = questions[place]!;
    const { id } = question;
    if (!isMultiSelect(question) || Object.hasOwn(told, id))
      throw new RangeError(`a person cannot say that nothing of ${id} is so`);
    told[id] = [];
  }
  return told;
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

type Series = Reports['series'][number];

function countsOf(
  cells: Cells,
  { of, counts }: Series,
): { of: number; counts: [cell: number, count: number][] } {
  const told = Object.entries(counts).flatMap(([id, row]) =>
    Object.entries(row).map(([outcome, count]): [number, number] => [cells.ofOutcome(id, outcome), count]),
  );
  return { of, counts: told };
}

function seriesOf(packed: PackedReports, cells: Cells): Series[] {
  const [sizes, counted] = [packed.series, packed.counted].map(numbersOf) as [number[], number[]];
  let at = 0;
  const series = Array.from({ length: Math.floor(sizes.length / 2) }, (_, place) => {
    const of = sizes[2 * place]!;
    if (of < 1) throw new RangeError('a series is of somebody');
    const counts: Record<string, Record<string, number>> = {};
    for (const end = at + 2 * sizes[2 * place + 1]!; at < end; at += 2) {
      const [question, outcome] = outcomeAt(cells, counted[at] ?? -1);
      counts[question] ??= {};
      if (counted[at + 1]! > of || Object.hasOwn(counts[question], outcome))
        throw new RangeError(`a series of ${of} counts ${outcome} of ${question} wrongly`);
      counts[question][outcome] = counted[at + 1]!;
    }
    return { source: 'judgement', of, counts };
  });
  if (at !== counted.length || sizes.length % 2 !== 0)
    throw new RangeError('the columns of series do not fit one another');
  return series;
}
