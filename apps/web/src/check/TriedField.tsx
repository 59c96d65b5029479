/** What was tried, and whether it helped: tick a change, then say how it went. */
import { isResults, type TriedResult, triedAnswer, triedResults } from '@footing/assessment';
import { useState } from 'preact/hooks';
import { check } from '../words/en/check.ts';
import { Choice } from './Choice.tsx';
import type { FieldProps } from './fieldProps.ts';

type Results = Readonly<Record<string, TriedResult>>;

export function TriedField({ question, answer, onAnswer }: FieldProps) {
  const results: Results = isResults(answer) ? answer : {};
  const [ticked, setTicked] = useState<Readonly<Record<string, TriedResult | undefined>>>(results);
  /** A change that was ticked and has no result yet leaves the question open. */
  const put = (all: typeof ticked): void => {
    setTicked(all);
    const open = Object.values(all).includes(undefined);
    onAnswer(open || Object.keys(all).length === 0 ? undefined : (all as Results));
  };
  const nothing = isResults(answer) && Object.keys(answer).length === 0;
  return (
    <>
      <Choice
        kind="checkbox"
        name={`${question.id} nothing`}
        checked={nothing}
        class="alone"
        onChange={(on) => {
          setTicked({});
          onAnswer(on ? {} : undefined);
        }}
      >
        {check.nothingTried}
      </Choice>
      {question.options.map(({ id, label }) => {
        const on = answer !== null && !nothing && Object.hasOwn(ticked, id);
        const { [id]: _own, ...others } = answer === null || nothing ? {} : ticked;
        return (
          <div class={on ? 'tried on' : 'tried'} key={id}>
            <Choice
              kind="checkbox"
              name={question.id}
              value={id}
              checked={on}
              onChange={(tick) => put(tick ? { ...others, [id]: undefined } : others)}
            >
              {label}
            </Choice>
            {on && (
              <div class="tried-results" role="radiogroup" aria-label={check.didItHelp(label)}>
                {triedResults.map((result) => (
                  <Choice
                    key={result}
                    kind="radio"
                    name={`${question.id} ${id}`}
                    value={result}
                    checked={ticked[id] === result}
                    onChange={() => put({ ...others, [id]: result })}
                  >
                    {triedAnswer(result)}
                  </Choice>
                ))}
              </div>
            )}
          </div>
        );
      })}
    </>
  );
}
