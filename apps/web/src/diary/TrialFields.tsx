import { isTestable } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { diary, sessionForm as words } from '../words/en/diary.ts';
import { SelectField } from './fields.tsx';
import { focusOn } from './focusOn.ts';
import type { Draft } from './sessionDraft.ts';
import { changeName } from './sessionWords.ts';

type Props = {
  readonly guide: Guide;
  readonly draft: Draft;
  /** The changes that are or were under test. */
  readonly tested: readonly string[];
  readonly mayTest: (change: string) => boolean;
  readonly onChange: (part: Partial<Draft>) => void;
};

/** What was tested in this session, and what else was new. */
export function TrialFields({ guide, draft, tested, mayTest, onChange }: Props) {
  const byName = guide.changes
    .filter(isTestable)
    .map(({ id, name }) => [id, name] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  const own = draft.from.trial?.change;
  const first = [...new Set([...tested, ...(own === undefined ? [] : [own])])];
  // what a session was noted for stays with it, whatever speaks against the change by now
  const toTest = [
    ...first.map((id) => [id, changeName(guide, id)] as const),
    ...byName.filter(([id]) => !first.includes(id)),
  ].filter(([id]) => id === own || mayTest(id));
  return (
    <fieldset class="part">
      <legend>{words.trial}</legend>
      {toTest.length === 0 && <p>{words.trialWaits}</p>}
      <div class="fields">
        {toTest.length > 0 && (
          <SelectField
            id="session-change"
            label={words.trial}
            value={draft.change}
            options={[['', words.noTrial], ...toTest]}
            onChoose={(change) => onChange({ change })}
          />
        )}
        {draft.change !== '' && (
          <SelectField
            id="session-arm"
            label={words.arm}
            value={draft.arm}
            options={Object.entries(diary.arm)}
            onChoose={(arm) => onChange({ arm: arm as Draft['arm'], isArmChosen: true })}
          />
        )}
        <SelectField
          id="session-other"
          label={words.other}
          value=""
          options={[
            ['', words.addOther],
            ...byName.filter(([id]) => !draft.other.includes(id) && id !== draft.change),
          ]}
          onChoose={(id) => id !== '' && onChange({ other: [...draft.other, id] })}
        />
      </div>
      <p class="small soft">{words.otherHelp}</p>
      <div class="chips-row">
        {draft.other.map((id) => (
          <button
            type="button"
            key={id}
            class="map-chip on"
            aria-label={words.removeKit(changeName(guide, id))}
            onClick={() => {
              focusOn('session-other');
              onChange({ other: draft.other.filter((own) => own !== id) });
            }}
          >
            {changeName(guide, id)} <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
