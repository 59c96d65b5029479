/** One question: its words, its field, "not sure", and beside it what is wrong with the answer. */
import type { Answer } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';
import type { View } from '@footing/guide/body-map';
import type { ComponentChildren } from 'preact';
import { BodyMap } from '../bodyMap/BodyMap.tsx';
import type { Marks } from '../bodyMap/marks.ts';
import { check } from '../words/en/check.ts';
import { NumberField } from './NumberField.tsx';
import { ManyField, OneField } from './OptionFields.tsx';
import { TriedField } from './TriedField.tsx';

export type FieldProps = {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
};

export type QuestionProps = FieldProps & {
  readonly regions: Guide['regions'];
  readonly views: readonly View[];
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly problem: string | undefined;
};

export function QuestionField(props: QuestionProps) {
  const { question, answer, onAnswer, problem } = props;
  const { id, text, help } = question;
  return (
    <fieldset
      class={`question${problem === undefined ? '' : ' wrong'}`}
      id={`question-${id}`}
      tabIndex={-1}
      aria-describedby={problem === undefined ? undefined : `problem-${id}`}
    >
      <legend>{text}</legend>
      {help !== undefined && <p class="small soft">{help}</p>}
      {problem !== undefined && (
        <p class="problem" id={`problem-${id}`}>
          {problem}
        </p>
      )}
      <div class="answers">
        <Field {...props} />
        <Choice
          kind="checkbox"
          name={`${id} unsure`}
          checked={answer === null}
          onChange={(on) => onAnswer(on ? null : undefined)}
          class="unsure"
        >
          {check.notSure}
        </Choice>
      </div>
    </fieldset>
  );
}

function Field(props: QuestionProps) {
  switch (props.question.kind) {
    case 'number':
      return <NumberField {...props} />;
    case 'one':
      return <OneField {...props} />;
    case 'many':
      return <ManyField {...props} />;
    case 'map-of-results':
      return <TriedField {...props} />;
    case 'map':
      return <BodyMap {...props} />;
  }
}

type ChoiceProps = {
  readonly kind: 'checkbox' | 'radio';
  readonly name: string;
  readonly value?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** A box or a circle with its words, all of it a target. */
export function Choice({ kind, name, value, checked, onChange, class: own = '', children }: ChoiceProps) {
  return (
    <label class={`choice ${own}`}>
      <input
        type={kind}
        name={name}
        {...(value === undefined ? {} : { value })}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

