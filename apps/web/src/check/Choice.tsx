import type { ComponentChildren } from 'preact';

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
