/** What the person may choose: what goes with the page, how long the link works, a passcode and a name. */
import type { OwnRecords } from '../clinician/ownRecords.ts';
import { share } from '../words/en/clinician.ts';

const day = 86_400;
/** Seconds that a link works. */
export const lifetimes = { day, week: 7 * day, month: 30 * day, quarter: 90 * day } as const;

export type Wishes = {
  readonly withTrials: boolean;
  readonly withDiary: boolean;
  readonly lifetime: keyof typeof lifetimes;
  readonly passcode: string;
  readonly label: string;
};

export const noWishes: Wishes = {
  withTrials: true,
  withDiary: false,
  lifetime: 'week',
  passcode: '',
  label: '',
};

type Props = {
  readonly wishes: Wishes;
  readonly records: OwnRecords;
  readonly onWishes: (wishes: Wishes) => void;
};

export function ShareWishes({ wishes, records: { trials, sessions }, onWishes }: Props) {
  const set = (change: Partial<Wishes>): void => onWishes({ ...wishes, ...change });
  return (
    <div class="share-wishes">
      {trials.length > 0 && (
        <Tick
          words={share.trials(trials.length)}
          on={wishes.withTrials}
          set={(withTrials) => set({ withTrials })}
        />
      )}
      {sessions.length > 0 && (
        <Tick
          words={share.diary(sessions.length)}
          on={wishes.withDiary}
          set={(withDiary) => set({ withDiary })}
        />
      )}
      <fieldset class="share-lifetime">
        <legend>{share.ends}</legend>
        {Object.entries(share.lifetimes).map(([id, words]) => (
          <label key={id} class="tick">
            <input
              type="radio"
              name="lifetime"
              value={id}
              checked={wishes.lifetime === id}
              onChange={() => set({ lifetime: id as Wishes['lifetime'] })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <label class="share-field">
        <span>{share.passcode}</span>
        <span class="small soft">{share.passcodeHelp}</span>
        <input
          name="passcode"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={wishes.passcode}
          onInput={(event) => set({ passcode: event.currentTarget.value })}
        />
      </label>
      <label class="share-field">
        <span>{share.label}</span>
        <span class="small soft">{share.labelHelp}</span>
        <input
          name="label"
          autocomplete="off"
          maxLength={80}
          value={wishes.label}
          onInput={(event) => set({ label: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

type TickProps = { readonly words: string; readonly on: boolean; readonly set: (on: boolean) => void };

function Tick({ words, on, set }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {words}
    </label>
  );
}
