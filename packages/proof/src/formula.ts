/** Formulas of propositional logic with counting and comparisons of numbers: one tree, read by the solver and by a plain evaluator. */

export type Comparison = '<' | '<=' | '>' | '>=' | '=';
/** A sum of weighted numbers and a constant. */
export type Sum = {
  readonly terms: readonly { readonly factor: number; readonly name: string }[];
  readonly plus: number;
};

export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and'; readonly parts: readonly Formula[] }
  | { readonly kind: 'or'; readonly parts: readonly Formula[] }
  /** True when at least `count` of the parts are. */
  | { readonly kind: 'atLeast'; readonly count: number; readonly parts: readonly Formula[] }
  | { readonly kind: 'compare'; readonly left: Sum; readonly by: Comparison; readonly right: Sum };

/** What the variables of a formula are: truth values and numbers by name. */
export type Assignment = ReadonlyMap<string, boolean | number>;

export const yes: Formula = { kind: 'constant', value: true };
export const no: Formula = { kind: 'constant', value: false };

export function variable(name: string): Formula {
  return { kind: 'variable', name };
}

export function not(of: Formula): Formula {
  return { kind: 'not', of };
}

export function and(...parts: readonly Formula[]): Formula {
  return parts.length === 1 ? parts[0]! : { kind: 'and', parts };
}

export function or(...parts: readonly Formula[]): Formula {
  return parts.length === 1 ? parts[0]! : { kind: 'or', parts };
}

export function implies(premise: Formula, conclusion: Formula): Formula {
  return or(not(premise), conclusion);
}

export function same(a: Formula, b: Formula): Formula {
  return and(implies(a, b), implies(b, a));
}

export function atLeast(count: number, parts: readonly Formula[]): Formula {
  return count === 1 ? or(...parts) : { kind: 'atLeast', count, parts };
}

/** A number compared with a constant. */
export function compareNumber(name: string, by: Comparison, constant: number): Formula {
  return compare({ terms: [{ factor: 1, name }], plus: 0 }, by, { terms: [], plus: constant });
}

export function compare(left: Sum, by: Comparison, right: Sum): Formula {
  return { kind: 'compare', left, by, right };
}

/**
 * The value of a formula.
 * @throws Error when a variable has no value of the kind that the formula needs.
 */
export function evaluate(formula: Formula, assignment: Assignment): boolean {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'variable':
      return truthOf(formula.name, assignment);
    case 'not':
      return !evaluate(formula.of, assignment);
    case 'and':
      return formula.parts.every((part) => evaluate(part, assignment));
    case 'or':
      return formula.parts.some((part) => evaluate(part, assignment));
    case 'atLeast':
      return formula.parts.filter((part) => evaluate(part, assignment)).length >= formula.count;
    case 'compare':
      return compared(numberOf(formula.left, assignment), formula.by, numberOf(formula.right, assignment));
  }
}

function truthOf(name: string, assignment: Assignment): boolean {
  const value = assignment.get(name);
  if (typeof value !== 'boolean') throw new Error(`the variable ${name} has no truth value`);
  return value;
}

function numberOf({ terms, plus }: Sum, assignment: Assignment): number {
  return terms.reduce((sum, { factor, name }) => {
    const value = assignment.get(name);
    if (typeof value !== 'number') throw new Error(`the variable ${name} has no number`);
    return sum + factor * value;
  }, plus);
}

function compared(left: number, by: Comparison, right: number): boolean {
  switch (by) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
  }
}

/** The same formula about other variables. */
export function renamed(formula: Formula, rename: (name: string) => string): Formula {
  const again = (part: Formula): Formula => renamed(part, rename);
  const sum = ({ terms, plus }: Sum): Sum => ({
    terms: terms.map(({ factor, name }) => ({ factor, name: rename(name) })),
    plus,
  });
  switch (formula.kind) {
    case 'constant':
      return formula;
    case 'variable':
      return variable(rename(formula.name));
    case 'not':
      return not(again(formula.of));
    case 'compare':
      return { ...formula, left: sum(formula.left), right: sum(formula.right) };
    default:
      return { ...formula, parts: formula.parts.map(again) };
  }
}
