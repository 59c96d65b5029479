import type { Assignment, Formula } from './formula.ts';
import { evaluate } from './formula.ts';

/**
 * A function that gives the values of many formulas at once, in their order: a part that several share is worked out
 * once a person. Tested against `evaluate`.
 */
export function formulaProgram(formulas: readonly Formula[]): (assignment: Assignment) => boolean[] {
  const steps: Step[] = [];
  const places = new Map<Formula, number>();
  const placeOf = (formula: Formula): number => {
    const known = places.get(formula);
    if (known !== undefined) return known;
    const parts = partsOf(formula).map(placeOf);
    steps.push(stepOf(formula, parts));
    places.set(formula, steps.length - 1);
    return steps.length - 1;
  };
  const wanted = formulas.map(placeOf);
  const values = new Uint8Array(steps.length);
  return (assignment) => {
    for (let i = 0; i < steps.length; i++) values[i] = steps[i]!(values, assignment) ? 1 : 0;
    return wanted.map((place) => values[place] === 1);
  };
}

type Step = (values: Uint8Array, assignment: Assignment) => boolean;

function partsOf(formula: Formula): readonly Formula[] {
  if (formula.kind === 'not') return [formula.of];
  return 'parts' in formula ? formula.parts : [];
}

function stepOf(formula: Formula, parts: readonly number[]): Step {
  switch (formula.kind) {
    case 'not':
      return (values) => values[parts[0]!] === 0;
    case 'and':
      return (values) => parts.every((part) => values[part] === 1);
    case 'or':
      return (values) => parts.some((part) => values[part] === 1);
    case 'atLeast':
      return (values) => parts.filter((part) => values[part] === 1).length >= formula.count;
    default:
      return (_, assignment) => evaluate(formula, assignment);
  }
}
