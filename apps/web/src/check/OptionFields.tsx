/** Questions with options: one of them, or any number. */
import { type Answer, standsAlone } from '@footing/assessment';
import { Choice } from './Choice.tsx';
import type { FieldProps } from './fieldProps.ts';

export function OneField({ question, answer, onAnswer }: FieldProps) {
  return (
    <>
      {question.options.map(({ id, label }) => (
        <Choice
          key={id}
          kind="radio"
          name={question.id}
          value={id}
          checked={answer === id}
          onChange={() => onAnswer(id)}
        >
          {label}
        </Choice>
      ))}
    </>
  );
}

/** "None of these" stands alone; each question has its own words for it. */
export function ManyField({ question, answer, onAnswer }: FieldProps) {
  const chosen: readonly string[] = Array.isArray(answer) ? answer : [];
  return (
    <>
      {question.options.map(({ id, label }) => (
        <Choice
          key={id}
          kind="checkbox"
          name={question.id}
          value={id}
          checked={chosen.includes(id)}
          onChange={(on) => onAnswer(toggled(chosen, id, on))}
        >
          {label}
        </Choice>
      ))}
    </>
  );
}

function toggled(chosen: readonly string[], id: string, on: boolean): Answer | undefined {
  const others = chosen.filter(
    (other) => other !== id && (!on || standsAlone.has(other) === standsAlone.has(id)),
  );
  const list = on ? (standsAlone.has(id) ? [id] : [...others, id]) : others;
  return list.length === 0 ? undefined : list;
}
