/** The SMT solver Z3 (L. de Moura and N. Bjørner, Z3: An efficient SMT solver, TACAS 2008). */
import { init, killThreads, type Z3_ast, type Z3_func_decl, Z3_lbool, type Z3_model } from 'z3-solver';
import { type Assignment, and, type Formula, no, same, variable, yes } from './formula.ts';
import { createTermBuilder } from './solverTerms.ts';

export type Solver = {
  /** Values that make the formula true, or undefined when there are none. What has no value may have any. */
  readonly find: (formula: Formula) => Assignment | undefined;
  /** One model for each combination that the watched formulas can have together with `formula`; may be broken off. */
  readonly enumerate: (formula: Formula, watched: readonly Formula[]) => Generator<Assignment>;
  /** Ends the solver's threads; without it the process would not end. */
  readonly close: () => Promise<void>;
};

/** Starts the solver, in a fraction of a second. */
export async function createSolver(): Promise<Solver> {
  const { Z3, em } = await init();
  const context = Z3.mk_context(Z3.mk_config());
  const solver = Z3.mk_simple_solver(context);
  Z3.solver_inc_ref(context, solver);
  const { termOf, variables } = createTermBuilder(Z3, context);
  const session: Session = {
    push: () => Z3.solver_push(context, solver),
    pop: () => Z3.solver_pop(context, solver, 1),
    assert: (formula) => Z3.solver_assert(context, solver, termOf(formula)),
    // The wrapper's own check starts a thread each time, which takes ten times as long as such a check.
    check: () => em._Z3_solver_check(context, solver) as Z3_lbool,
    model: () => readModel(Z3.solver_get_model(context, solver)),
  };
  // Straight from the module: a model printed and read, or asked for through the wrapper, takes longer than the check.
  function readModel(model: Z3_model): Assignment {
    const values = new Map<string, boolean | number>();
    const count: number = em._Z3_model_get_num_consts(context, model);
    for (let place = 0; place < count; place++) {
      const declared: Z3_func_decl = em._Z3_model_get_const_decl(context, model, place);
      const known = variables.get(declared);
      if (known === undefined) continue;
      const value: Z3_ast = em._Z3_model_get_const_interp(context, model, declared);
      values.set(
        known.name,
        known.isTruth ? readTruth(value) : readNumber(Z3.get_numeral_string(context, value)),
      );
    }
    return values;
  }
  const readTruth = (value: Z3_ast): boolean => em._Z3_get_bool_value(context, value) === Z3_lbool.Z3_L_TRUE;
  return {
    find: (formula) => find(session, formula),
    enumerate: (formula, watched) => enumerate(session, formula, watched),
    close: () => killThreads(em),
  };
}

type Session = {
  readonly push: () => void;
  readonly pop: () => void;
  readonly assert: (formula: Formula) => void;
  readonly check: () => Z3_lbool;
  readonly model: () => Assignment;
};

function find(session: Session, formula: Formula): Assignment | undefined {
  session.push();
  session.assert(formula);
  const found = nextModel(session);
  session.pop();
  return found;
}

function* enumerate(session: Session, formula: Formula, watched: readonly Formula[]): Generator<Assignment> {
  const marks = watched.map((part, place) => same(variable(watchedName(place)), part));
  session.push();
  try {
    session.assert(and(formula, ...marks));
    const first = nextModel(session);
    if (first !== undefined) yield* combinationsFrom(session, first, watched.length, 0);
  } finally {
    session.pop();
  }
}

/**
 * One model for each combination of the watched formulas from this place on, those before it being as in `model`. What
 * was found is not asserted to be otherwise: with tens of thousands of such assertions each further one takes longer.
 */
function* combinationsFrom(
  session: Session,
  model: Assignment,
  count: number,
  place: number,
): Generator<Assignment> {
  if (place === count) {
    yield model;
    return;
  }
  const mark = variable(watchedName(place));
  const isSo = model.get(watchedName(place)) === true;
  for (const value of [isSo, !isSo]) {
    session.push();
    try {
      session.assert(same(mark, value ? yes : no));
      const found = value === isSo ? model : nextModel(session);
      if (found !== undefined) yield* combinationsFrom(session, found, count, place + 1);
    } finally {
      session.pop();
    }
  }
}

/** The variable that has the truth value of the watched formula at this place. */
export function watchedName(place: number): string {
  return `watched.${place}`;
}

/** @throws Error when the solver cannot tell: that is no proof of anything. */
function nextModel({ check, model }: Session): Assignment | undefined {
  const verdict = check();
  if (verdict === Z3_lbool.Z3_L_UNDEF)
    throw new Error('the solver cannot tell whether there is such a person');
  return verdict === Z3_lbool.Z3_L_TRUE ? model() : undefined;
}

/** A number as the solver writes it: `-3`, `1/2`. */
function readNumber(text: string): number {
  const [over, under = '1'] = text.split('/');
  const value = Number(over) / Number(under);
  if (Number.isNaN(value)) throw new Error(`the solver gave a value that cannot be read: ${text}`);
  return value;
}
