/** Where each share of a guide stands in the table: outcomes of questions first, then what is no answer's. */
import { exactlyOneHolds, type Question } from '@footing/guide';
import type { Wholes } from './rests.ts';

/** What a table is laid out for. */
export type Laid = {
  readonly questions: readonly Pick<Question, 'id' | 'kind' | 'options' | 'bins'>[];
  readonly causes: readonly { readonly id: string }[];
};

export type Cells = {
  /** [question, outcome] by cell. */
  readonly outcomes: readonly (readonly [question: string, outcome: string])[];
  readonly ofOutcome: (question: string, outcome: string) => number;
  /** Of each question of which exactly one outcome holds. */
  readonly wholes: Wholes;
  /** The cell of what is no answer's, by its place: of a cause its prior, or how often a change helps it; one more for every other cause. */
  readonly ofPlace: (place: number) => number;
  readonly causeAt: (cell: number) => number;
};

export function cellsFor({ questions, causes }: Laid): Cells {
  const outcomes: (readonly [question: string, outcome: string])[] = [];
  const wholes: number[][] = [];
  for (const { id, kind, options, bins } of questions) {
    if (kind === 'map-of-results') continue;
    const own = kind === 'number' ? bins : options;
    if (exactlyOneHolds(kind)) wholes.push(own.map((_, i) => outcomes.length + i));
    outcomes.push(...own.map((outcome) => [id, outcome.id] as const));
  }
  const places = new Map(outcomes.map(([question, outcome], cell) => [`${question} ${outcome}`, cell]));
  const ofOutcome = (question: string, outcome: string): number => {
    const cell = places.get(`${question} ${outcome}`);
    if (cell === undefined) throw new RangeError(`the guide has no outcome ${outcome} of ${question}`);
    return cell;
  };
  const ofPlace = (place: number): number => outcomes.length + place;
  const causeAt = (cell: number): number => {
    const place = cell - outcomes.length;
    if (place < 0 || place > causes.length) throw new RangeError(`cell ${cell} is no cause's`);
    return place;
  };
  return { outcomes, wholes, ofOutcome, ofPlace, causeAt };
}

/** @throws RangeError when no answer has that cell: a column that tells of it is broken. */
export function outcomeAt({ outcomes }: Cells, cell: number): readonly [question: string, outcome: string] {
  const found = outcomes[cell];
  if (found === undefined) throw new RangeError(`no answer has cell ${cell}`);
  return found;
}
