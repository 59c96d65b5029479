/** Whether the code that runs and the formulas that are proved say the same. */
import {
  type Answers,
  holds,
  raisedRedFlags,
  safetyQuestions,
  settledRedFlags,
  simpleParts,
  urgencyFloor,
} from '@footing/assessment';
import { type Guide, type RedFlag, urgencyOrder, urgencyRank } from '@footing/guide';
import { randomStream } from '@footing/inference';
import { evaluate, type Formula } from './formula.ts';
import { formulaProgram } from './formulaProgram.ts';
import { answersOf, asked, assignmentOf, has, known, wellFormed } from './personVariables.ts';
import { randomAnswers } from './randomAnswers.ts';
import {
  floorFormula,
  holdsFormula,
  looksAt,
  type Simple,
  safetyFormula,
  settledFloorFormula,
  standingFormulas,
} from './ruleFormulas.ts';
import { type Solver, watchedName } from './solver.ts';
import { personInWords } from './words.ts';

export type Agreement = {
  /** How many sets of answers were compared. */
  readonly compared: number;
  /** A sentence for each set of answers where they differ; none when they agree. */
  readonly differences: readonly string[];
};

/**
 * Every combination that the solver finds: for each condition, of all that can be answered to its question; for each
 * rule, of the truth of all its conditions.
 * @param ofRule how many combinations of one rule at most; all when it is left out, which takes many minutes.
 */
export function agreementOnEnumerated(
  solver: Solver,
  guide: Guide,
  ofRule = Number.POSITIVE_INFINITY,
): Agreement {
  const found = [...enumerated(solver, guide, ofRule)];
  return { compared: found.length, differences: found.filter((difference) => difference !== '') };
}

function* enumerated(solver: Solver, guide: Guide, ofRule: number): Generator<string> {
  const conditions = guide.redFlags.flatMap((flag) => simpleParts(flag.when));
  const distinct = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  for (const condition of distinct.values()) yield* everyAnswerTo(solver, guide, condition);
  for (const flag of guide.redFlags) yield* combinationsOf(solver, guide, flag, ofRule);
}

function* everyAnswerTo(solver: Solver, guide: Guide, condition: Simple): Generator<string> {
  const question = guide.questions.find(({ id }) => id === condition.question)!;
  const formula = holdsFormula(guide, condition);
  const options = (condition.has ?? []).map((option) => has(question.id, option));
  const watched = [formula, asked(question.id), known(question.id), ...options];
  for (const model of solver.enumerate(wellFormed([question]), watched)) {
    const answers = answersOf(guide, model);
    yield difference(guide, answers, JSON.stringify(condition), [
      holds(condition, answers),
      model.get(watchedName(0)) === true,
      evaluate(formula, assignmentOf(guide, answers)),
    ]);
  }
}

function* combinationsOf(solver: Solver, guide: Guide, flag: RedFlag, most: number): Generator<string> {
  const questions = guide.questions.filter(({ id }) => looksAt(flag.when, id));
  const rule = holdsFormula(guide, flag.when);
  const settled = standingFormulas(guide, flag.when).yes;
  const parts = simpleParts(flag.when).map((part) => holdsFormula(guide, part));
  let found = 0;
  for (const model of solver.enumerate(wellFormed(questions), [rule, settled, ...new Set(parts)])) {
    if (found++ >= most) return;
    const answers = answersOf(guide, model);
    yield difference(guide, answers, flag.id, [
      holds(flag.when, answers),
      model.get(watchedName(0)) === true,
    ]);
    const isSettled = settledRedFlags({ ...guide, redFlags: [flag] }, answers).length > 0;
    yield difference(guide, answers, `${flag.id}, settled`, [isSettled, model.get(watchedName(1)) === true]);
  }
}

/** Random people: every rule, the floor, what is settled and the safety questions. Some thousand a second. */
export function agreementOnRandom(guide: Guide, people: number, seed: number): Agreement {
  const random = randomStream(seed);
  const statements = statementsOf(guide);
  const formulas = formulaProgram(statements.map(({ formula }) => formula));
  const differences: string[] = [];
  for (let i = 0; i < people; i++) {
    const answers = randomAnswers(guide, random);
    const told = formulas(assignmentOf(guide, answers));
    const run = running(guide, answers);
    for (const [k, { what, code }] of statements.entries())
      if (code(run) !== told[k]) differences.push(difference(guide, answers, what, [code(run), told[k]!]));
  }
  return { compared: people, differences };
}

/** What the code that runs says of one person. */
type Running = {
  readonly raised: ReadonlySet<RedFlag>;
  readonly floor: number;
  readonly settledFloor: number;
  readonly safety: ReadonlySet<string>;
};

function running(guide: Guide, answers: Answers): Running {
  const raised = raisedRedFlags(guide, answers);
  return {
    raised: new Set(raised),
    floor: urgencyRank(urgencyFloor(raised)),
    settledFloor: urgencyRank(urgencyFloor(settledRedFlags(guide, answers))),
    safety: safetyQuestions(guide, answers),
  };
}

type Statement = {
  readonly what: string;
  readonly formula: Formula;
  readonly code: (run: Running) => boolean;
};

function statementsOf(guide: Guide): Statement[] {
  const levels = urgencyOrder.filter((level) => level !== 'self-care');
  return [
    ...guide.redFlags.map((flag) => ({
      what: flag.id,
      formula: holdsFormula(guide, flag.when),
      code: (run: Running) => run.raised.has(flag),
    })),
    ...levels.map((level) => ({
      what: `floor ${level}`,
      formula: floorFormula(guide, level),
      code: (run: Running) => run.floor >= urgencyRank(level),
    })),
    ...levels.map((level) => ({
      what: `settled floor ${level}`,
      formula: settledFloorFormula(guide, level),
      code: (run: Running) => run.settledFloor >= urgencyRank(level),
    })),
    ...guide.questions.map(({ id }) => ({
      what: `safety question ${id}`,
      formula: safetyFormula(guide, id),
      code: (run: Running) => run.safety.has(id),
    })),
  ];
}

/** Empty when all say the same; the code that runs speaks first. */
function difference(guide: Guide, answers: Answers, what: string, said: readonly boolean[]): string {
  if (said.every((value) => value === said[0])) return '';
  return `${what}: the code says ${said[0]}, the formula does not, for ${personInWords(guide, answers)}.`;
}
