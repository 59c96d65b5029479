import { find as words } from '../words/en/find.ts';

type Props = {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSubmit: () => void;
};

export function FindForm({ typed, onType, onSubmit }: Props) {
  return (
    <search>
      <form
        class="find-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <label for="words">{words.label}</label>
        <span class="find-line">
          <input
            id="words"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="search"
            maxLength={200}
            value={typed}
            onInput={(event) => onType(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.button}
          </button>
        </span>
      </form>
    </search>
  );
}
