/** One question: its words, its field, "not sure", and beside it what is wrong with the answer. */
import type { AskedGuide, Measure } from '@footing/assessment';
import type { View } from '@footing/guide/body-map';
import { BodyMap } from '../bodyMap/BodyMap.tsx';
import type { Marks } from '../bodyMap/marks.ts';
import { check } from '../words/en/check.ts';
import { Choice } from './Choice.tsx';
import type { FieldProps } from './fieldProps.ts';
import { NumberField, type Typed } from './NumberField.tsx';
import { ManyField, OneField } from './OptionFields.tsx';
import { TriedField } from './TriedField.tsx';

export type QuestionProps = FieldProps &
  Typed & {
    readonly regions: AskedGuide['regions'];
    readonly views: readonly View[];
    readonly marks: Marks;
    readonly onMarks: (marks: Marks) => void;
    /** What a distance may be told in, where that will do as well. */
    readonly measures: readonly Measure[];
    readonly onTyped: (typed: Typed) => void;
    readonly problem: string | undefined;
  };

export function QuestionField(props: QuestionProps) {
  const { question, problem } = props;
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
      {/* what is wrong with a number is told while it is typed */}
      <div aria-live={question.kind === 'number' ? 'polite' : undefined}>
        {problem !== undefined && (
          <p class="problem" id={`problem-${id}`}>
            {problem}
          </p>
        )}
      </div>
      <div class={question.options.some(({ label }) => label.length > 50) ? 'answers long' : 'answers'}>
        <Field {...props} />
        <Unsure {...props} />
      </div>
    </fieldset>
  );
}

/** One more circle of a group of circles, which one key goes through; else a box of its own. */
function Unsure({ question: { id, kind }, answer, onAnswer }: QuestionProps) {
  const isOne = kind === 'one';
  return (
    <Choice
      kind={isOne ? 'radio' : 'checkbox'}
      name={isOne ? id : `${id} unsure`}
      value="unsure"
      checked={answer === null}
      onChange={(on) => onAnswer(on ? null : undefined)}
      class="unsure"
    >
      {check.notSure}
    </Choice>
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
