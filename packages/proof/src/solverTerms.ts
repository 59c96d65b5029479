/** Formulas as terms of the solver. */
import type { Z3_ast, Z3_context, Z3_func_decl, Z3Core } from 'z3-solver';
import type { Formula, Sum } from './formula.ts';

export type TermBuilder = {
  /** The term of a formula; what was built once is kept, so that shared parts cost nothing. */
  readonly termOf: (formula: Formula) => Z3_ast;
  /** The variables that were built so far, by how the solver declares them. */
  readonly variables: ReadonlyMap<Z3_func_decl, Variable>;
};

export type Variable = { readonly name: string; readonly isTruth: boolean };

export function createTermBuilder(z3: Z3Core, context: Z3_context): TermBuilder {
  const terms = new WeakMap<Formula, Z3_ast>();
  const constants = new Map<string, Z3_ast>();
  const variables = new Map<Z3_func_decl, Variable>();
  const sorts = { truth: z3.mk_bool_sort(context), number: z3.mk_real_sort(context) };
  const constant = (name: string, sort: keyof typeof sorts): Z3_ast => {
    const known = constants.get(name);
    if (known !== undefined) return known;
    const made = z3.mk_const(context, z3.mk_string_symbol(context, name), sorts[sort]);
    constants.set(name, made);
    variables.set(z3.get_app_decl(context, z3.to_app(context, made)), { name, isTruth: sort === 'truth' });
    return made;
  };
  const numeral = (value: number): Z3_ast => z3.mk_numeral(context, decimal(value), sorts.number);
  const sum = ({ terms: parts, plus }: Sum): Z3_ast =>
    z3.mk_add(context, [
      numeral(plus),
      ...parts.map(({ factor, name }) => z3.mk_mul(context, [numeral(factor), constant(name, 'number')])),
    ]);
  const build = (formula: Formula): Z3_ast => {
    switch (formula.kind) {
      case 'constant':
        return formula.value ? z3.mk_true(context) : z3.mk_false(context);
      case 'variable':
        return constant(formula.name, 'truth');
      case 'not':
        return z3.mk_not(context, termOf(formula.of));
      case 'and':
        return z3.mk_and(context, formula.parts.map(termOf));
      case 'or':
        return z3.mk_or(context, formula.parts.map(termOf));
      case 'atLeast':
        return z3.mk_atleast(context, formula.parts.map(termOf), formula.count);
      case 'compare':
        return comparison(formula.by, sum(formula.left), sum(formula.right));
    }
  };
  const comparison = (by: string, left: Z3_ast, right: Z3_ast): Z3_ast => {
    if (by === '=') return z3.mk_eq(context, left, right);
    if (by === '<') return z3.mk_lt(context, left, right);
    if (by === '<=') return z3.mk_le(context, left, right);
    return by === '>' ? z3.mk_gt(context, left, right) : z3.mk_ge(context, left, right);
  };
  const termOf = (formula: Formula): Z3_ast => {
    const known = terms.get(formula);
    if (known !== undefined) return known;
    const made = build(formula);
    terms.set(formula, made);
    return made;
  };
  return { termOf, variables };
}

/** A number as the solver reads it: exactly as written, without an exponent. */
function decimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(20);
}
