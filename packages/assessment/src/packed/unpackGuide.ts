/** A packed guide back to a guide that assesses just as the whole one does. */
import type { Cause, Change, Guide, Question, RedFlag, Share } from '@footing/guide';
import type { RedFlagWords } from '../askedGuide.ts';
import { type Cells, cellsFor } from './cells.ts';
import { OtherGuideError, partOf } from './otherGuide.ts';
import { unpackCorrections } from './packedCorrections.ts';
import type { PackedGuide } from './packedGuide.ts';
import { unpackReports } from './packedReports.ts';
import { unpackTogether } from './packedTogether.ts';
import { type Row, rowsOf } from './shareTable.ts';

/**
 * The guide, but for what only a reader needs: texts are empty until {@link withTexts} adds them, and claims, ids, sources,
 * readability, the names of forms and the examples of red flags are left out for good.
 * @throws RangeError when the packed form is broken; {@link OtherGuideError} when its numbers are those of another guide: they
 * stand by place alone.
 */
export function unpackGuide(packed: PackedGuide): Guide {
  if (packed.numbersOf !== partOf(packed.hash))
    throw new OtherGuideError(`these are the numbers of guide ${packed.numbersOf}, not of ${packed.hash}`);
  refuseInfinite(packed);
  const questions = packed.questions.map(unpackOutcomes);
  const cells = cellsFor({ questions, causes: packed.causes });
  const take = rowTaker(rowsOf(packed.shares, rowsIn(packed), cells.wholes));
  const base = new Map(take());
  const priors = take().map(([, share]) => share);
  const parts = take().map(([, share]) => share);
  const changes = packed.changes.map((change) => unpackChange(packed, cells, change, take()));
  const causes = packed.causes.map((cause, i) => unpackCause(cells, cause, priors[i]!, parts, take));
  return {
    version: packed.version,
    hash: packed.hash,
    pages: packed.pages,
    model: packed.model,
    questions: questions.map((question) => withBases(question, changes, cells, base)),
    causes,
    reports: unpackReports(packed.reports, cells, questions, packed.causes.map(formIds)),
    corrections: correctionsOf(packed, cells),
    changes,
    redFlags: packed.redFlags.map((flag): RedFlag => ({ ...noWords, ...flag, fires: {}, silent: {} })),
    activities: packed.activities.map(({ id, name }) => ({ id, name, ...noReading })),
    emergencyNumbers: packed.emergencyNumbers,
    regions: unpackRegions(packed),
    ...leftOut,
  };
}

const noReading = { claims: [], parts: [], now: [], stopAtOnce: [], sections: [] };

const leftOut = {
  sources: [],
  claims: { experts: {}, claims: {} },
  drawings: [],
  ids: { questions: {}, causes: [], changes: [], urgencies: [] },
  readability: { grade: 8, terms: {} },
};

function unpackRegions({ regions }: PackedGuide): Guide['regions'] {
  return Object.fromEntries(
    Object.entries(regions).map(([id, region]) => [
      id,
      { ...region, nerves: [], roots: [], source: 'judgement' },
    ]),
  );
}

const noWords: RedFlagWords = { name: '', why: '', whatToDo: '', sources: [] };

function correctionsOf({ corrections, together, causes }: PackedGuide, cells: Cells): Guide['corrections'] {
  const answers = unpackCorrections(corrections, cells, causes);
  const pairs = unpackTogether(together, cells, causes);
  const own = causes.map(({ id }) => {
    const learned = { source: 'judgement', imagined: 0, published: 0 };
    return [id, { ...learned, answers: answers[id]!, together: pairs[id]! }] as const;
  });
  return Object.fromEntries(own);
}

/** JSON can hold a number that is too large to be one. */
function refuseInfinite(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`a packed guide holds no number such as ${value}`);
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) refuseInfinite(part);
}

function formIds({ id, variants }: PackedGuide['causes'][number]) {
  return { id, variants: variants.map(formName) };
}

/** What a form is called is never told; no name is a number, for those would change places. */
function formName(_urgency: unknown, place: number): string {
  return `form-${place + 1}`;
}

/** In the order of {@link PackedGuide.shares}. */
function rowsIn({ changes, causes }: PackedGuide): number {
  const forms = causes.reduce((sum, { variants }) => sum + 1 + variants.length, 0);
  return 3 + changes.length + forms;
}

type TakeRow = () => Row;

function rowTaker(rows: readonly Row[]): TakeRow {
  let at = 0;
  return () => {
    const row = rows[at++];
    if (row === undefined) throw new RangeError('the packed guide has too few rows of shares');
    return row;
  };
}

const unknown: Share = { p: 0.5, n: 1, source: 'judgement' };

function unpackOutcomes(question: PackedGuide['questions'][number]): Question {
  return {
    ...question,
    options: (question.options ?? []).map(([id, label]) => ({ id, label, base: unknown })),
    bins: (question.bins ?? []).map(([id, from, to]) => ({ id, from, to, base: unknown })),
  };
}

/** The options of "what did you try" are the changes. */
function withBases(
  question: Question,
  changes: readonly Change[],
  cells: Cells,
  base: ReadonlyMap<number, Share>,
): Question {
  if (question.kind === 'map-of-results')
    return {
      ...question,
      options: changes.map(({ id, name, otherwise }) => ({ id, label: name, base: otherwise })),
    };
  const own = <T extends { readonly id: string }>(outcome: T) => ({
    ...outcome,
    base: base.get(cells.ofOutcome(question.id, outcome.id))!,
  });
  return { ...question, options: question.options.map(own), bins: question.bins.map(own) };
}

function unpackChange(
  packed: PackedGuide,
  cells: Cells,
  change: PackedGuide['changes'][number],
  row: Row,
): Change {
  const helps: Record<string, Share> = {};
  let otherwise = unknown;
  for (const [cell, share] of row) {
    const cause = packed.causes[cells.causeAt(cell)];
    if (cause === undefined) otherwise = share;
    else helps[cause.id] = share;
  }
  return { ...change, short: '', claims: [], notWhen: [], sections: [], helps, otherwise };
}

function unpackCause(
  cells: Cells,
  { variants, urgencySource, ...cause }: PackedGuide['causes'][number],
  prior: Share,
  parts: Share[],
  take: TakeRow,
): Cause {
  const answers = answersOf(cells, take());
  const forms = variants.map((urgency, place) => {
    const own = { name: '', share: parts.shift()!, answers: answersOf(cells, take()) };
    return [formName(urgency, place), urgency === 0 ? own : { ...own, urgency }] as const;
  });
  const cited = urgencySource === undefined ? '' : `[@${urgencySource}]`;
  return {
    ...cause,
    short: '',
    claims: [],
    codes: {},
    recovery: { onTrack: '', lateAfterDays: 0, late: '', source: 'judgement' },
    examination: [],
    training: { goOn: [], stop: [], source: 'judgement' },
    prior,
    answers,
    variants: Object.fromEntries(forms),
    sections: [{ heading: 'How urgent, and why', markdown: cited }],
  };
}

function answersOf(cells: Cells, row: Row): Cause['answers'] {
  const answers: Record<string, Record<string, Share>> = {};
  for (const [cell, share] of row) {
    const [question, outcome] = cells.outcomes[cell]!;
    answers[question] ??= {};
    answers[question][outcome] = share;
  }
  return answers;
}
