import type { Kit } from '@footing/diary';
import { sessionForm as words } from '../words/en/diary.ts';
import { SelectField, TextField } from './fields.tsx';
import { focusOn } from './focusOn.ts';

type Props = {
  readonly kit: readonly Kit[];
  /** Of all sessions, to choose from. */
  readonly known: readonly Kit[];
  readonly problem: string | undefined;
  readonly onKit: (kit: readonly Kit[]) => void;
};

/** Named shoes, bike, machine: as many as were used. */
export function KitFields({ kit, known, problem, onKit }: Props) {
  const put = (place: number, item: Kit): void => onKit(kit.map((own, i) => (i === place ? item : own)));
  const remove = (place: number): void => {
    focusOn('add-kit', 'session-kit-kind-0');
    onKit(kit.filter((_, i) => i !== place));
  };
  return (
    <fieldset class="part">
      <legend>{words.kit}</legend>
      {kit.map((item, i) => (
        <div class="fields kit" key={i}>
          <SelectField
            id={`session-kit-kind-${i}`}
            label={words.kitKind}
            value={item.kind}
            options={Object.entries(words.kitKinds)}
            onChoose={(kind) => put(i, { ...item, kind: kind as Kit['kind'] })}
          />
          <TextField
            id={`session-kit-name-${i}`}
            label={words.kitName}
            value={item.name}
            problem={item.name.trim() === '' ? problem : undefined}
            known={[...new Set(known.filter(({ kind }) => kind === item.kind).map(({ name }) => name))]}
            onText={(name) => put(i, { ...item, name: name.slice(0, 100) })}
          />
          <button
            type="button"
            class="button quiet"
            onClick={() => remove(i)}
            aria-label={words.removeKit(item.name || words.kitKinds[item.kind])}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      {kit.length < 20 && (
        <button
          type="button"
          class="link"
          id="add-kit"
          onClick={() => onKit([...kit, { kind: 'shoes', name: '' }])}
        >
          {words.addKit}
        </button>
      )}
    </fieldset>
  );
}
