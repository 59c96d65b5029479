/** The fields of a session: each with its name above it, and beside it what is wrong. */
import type { ComponentChildren } from 'preact';

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | undefined;
};

function Field({ id, label, problem, children }: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class={problem === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {children}
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

type TextProps = FieldProps & {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly type?: 'text' | 'date' | 'datetime-local';
  readonly isNumber?: boolean;
  /** What was typed before, to choose from. */
  readonly known?: readonly string[];
};

export function TextField({
  value,
  onText,
  type = 'text',
  isNumber = false,
  known = [],
  ...field
}: TextProps) {
  const { id, problem } = field;
  return (
    <Field {...field}>
      <input
        id={id}
        type={type}
        autocomplete="off"
        value={value}
        {...(isNumber ? { inputMode: 'decimal' } : {})}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': `${id}-problem` })}
        {...(known.length > 0 ? { list: `${id}-known` } : {})}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

export type Choosable = readonly (readonly [value: string, label: string])[];

type SelectProps = FieldProps & {
  readonly value: string;
  readonly options: Choosable;
  readonly onChoose: (value: string) => void;
};

export function SelectField({ value, options, onChoose, ...field }: SelectProps) {
  const { id, problem } = field;
  return (
    <Field {...field}>
      <select
        id={id}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
