/** Where each share of a guide stands in the table: outcomes of questions first, then causes, then forms. */
import type { Question } from '@footing/guide';

/** What a table is laid out for. */
export type Laid = {
  readonly questions: readonly Pick<Question, 'id' | 'kind' | 'options' | 'bins'>[];
  readonly causes: readonly { readonly id: string }[];
};

export type Cells = {
  /** [question, outcome] by cell. */
  readonly outcomes: readonly (readonly [question: string, outcome: string])[];
  readonly ofOutcome: (question: string, outcome: string) => number;
  /** The cell of a cause's own number: its prior, or how often a change helps it; one more for every other cause. */
  readonly ofCause: (place: number) => number;
  readonly causeAt: (cell: number) => number;
};

export function cellsFor({ questions, causes }: Laid): Cells {
  const outcomes = questions
    .filter((question) => question.kind !== 'map-of-results')
    .flatMap(({ id, kind, options, bins }) =>
      (kind === 'number' ? bins : options).map((outcome) => [id, outcome.id] as const),
    );
  const places = new Map(outcomes.map(([question, outcome], cell) => [`${question} ${outcome}`, cell]));
  const ofOutcome = (question: string, outcome: string): number => {
    const cell = places.get(`${question} ${outcome}`);
    if (cell === undefined) throw new RangeError(`the guide has no outcome ${outcome} of ${question}`);
    return cell;
  };
  const ofCause = (place: number): number => outcomes.length + place;
  const causeAt = (cell: number): number => {
    const place = cell - outcomes.length;
    if (place < 0 || place > causes.length) throw new RangeError(`cell ${cell} is no cause's`);
    return place;
  };
  return { outcomes, ofOutcome, ofCause, causeAt };
}

/** @throws RangeError when no answer has that cell: a column that tells of it is broken. */
export function outcomeAt({ outcomes }: Cells, cell: number): readonly [question: string, outcome: string] {
  const found = outcomes[cell];
  if (found === undefined) throw new RangeError(`no answer has cell ${cell}`);
  return found;
}
