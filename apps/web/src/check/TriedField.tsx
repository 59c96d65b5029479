/** What was tried, and whether it helped: each change with its result. */
import { isResults, type TriedResult, triedResults } from '@footing/assessment';
import { check } from '../words/en/check.ts';
import { Choice, type FieldProps } from './QuestionField.tsx';

export function TriedField({ question, answer, onAnswer }: FieldProps) {
  const results: Readonly<Record<string, TriedResult>> = isResults(answer) ? answer : {};
  const set = (change: string, result: TriedResult | undefined): void => {
    const { [change]: _before, ...rest } = results;
    const all = result === undefined ? rest : { ...rest, [change]: result };
    onAnswer(Object.keys(all).length === 0 ? undefined : all);
  };
  return (
    <>
      <Choice
        kind="checkbox"
        name={`${question.id} nothing`}
        checked={isResults(answer) && Object.keys(answer).length === 0}
        onChange={(on) => onAnswer(on ? {} : undefined)}
      >
        {check.nothingTried}
      </Choice>
      {question.options.map(({ id, label }) => (
        <fieldset class="tried" key={id}>
          <legend>{label}</legend>
          <div>
            {[...triedResults, undefined].map((result) => (
              <Choice
                key={result ?? 'not'}
                kind="radio"
                name={`${question.id} ${id}`}
                value={result ?? 'not'}
                checked={results[id] === result}
                onChange={() => set(id, result)}
              >
                {check.tried[result ?? 'not']}
              </Choice>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
