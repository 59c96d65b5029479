/** Two states of one person side by side: variables of the first under `before.`, of the second under `after.`. */
import type { Question } from '@footing/guide';
import { and, type Formula, not, renamed, same, variable } from './formula.ts';
import { asked, has, known, numberOf } from './personVariables.ts';

export const before = 'before.';
export const after = 'after.';

export function of(who: string, formula: Formula): Formula {
  return renamed(formula, (name) => `${who}${name}`);
}

/** The same was asked and answered. */
export function sameAnswer(question: Question): Formula {
  const parts = [asked(question.id), known(question.id), ...optionsOf(question)];
  return and(...parts.map(unchanged), sameNumber(question));
}

function unchanged(part: Formula): Formula {
  return same(of(before, part), of(after, part));
}

function sameNumber({ id, kind }: Question): Formula {
  if (kind !== 'number') return and();
  return compareNumbers(id, '=');
}

/** The number after, compared with the number before. */
export function compareNumbers(id: string, by: '=' | '>='): Formula {
  const number = (who: string) => ({ terms: [{ factor: 1, name: `${who}${numberOf(id)}` }], plus: 0 });
  return { kind: 'compare', left: number(after), by, right: number(before) };
}

export function optionsOf({ id, options }: Question): Formula[] {
  return options.map((option) => has(id, option.id));
}

/** Asked and not known. */
export function notKnown(question: string): Formula {
  return and(asked(question), not(known(question)));
}

/** Every option ticked before is ticked after. */
export function keepsOptions(question: Question, keep: (option: string) => boolean): Formula {
  const kept = question.options.filter(({ id }) => keep(id));
  return and(
    ...kept.map(({ id }) => {
      const name = `${question.id}.has.${id}`;
      return { kind: 'or', parts: [not(variable(`${before}${name}`)), variable(`${after}${name}`)] } as const;
    }),
  );
}
