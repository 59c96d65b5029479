/** Which change to test, and what that takes. */
import { type AssessmentWithoutBands, isTestable, shownChanges } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { useState } from 'preact/hooks';
import { Choice } from '../check/Choice.tsx';
import { SelectField } from '../diary/fields.tsx';
import { changeName } from '../diary/sessionWords.ts';
import { link } from '../layouts/link.ts';
import { trial as words } from '../words/en/trial.ts';
import { settingOf, wholePlan } from './testedTrial.ts';

type Props = {
  readonly guide: Guide;
  /** Undefined without the check. */
  readonly assessment: AssessmentWithoutBands | undefined;
  readonly proposed: string | undefined;
  readonly seed: number;
  readonly onStart: (change: string) => void;
};

export function Choose({ guide, assessment, proposed, seed, onStart }: Props) {
  const shown = assessment === undefined ? [] : shownChanges(guide.changes, assessment);
  const offered = shown.filter(isTestable).map(({ id }) => id);
  const [chosen, setChosen] = useState(proposed ?? offered[0] ?? '');
  // with answers only what they leave open: nothing that was tried, or that a cause that may fit forbids
  const isOpen = ({ id, byClinician }: Guide['changes'][number]): boolean =>
    assessment === undefined ? byClinician !== true : assessment.changes.some((open) => open.id === id);
  const others = guide.changes
    .filter((change) => isTestable(change) && !offered.includes(change.id) && isOpen(change))
    .map(({ id, name }) => [id, name] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  return (
    <section aria-labelledby="choose-title">
      <h2 id="choose-title">{words.choose}</h2>
      {assessment === undefined ? (
        <p>
          {words.noAnswers} <a href={link('/check/')}>{words.startCheck}</a>
        </p>
      ) : (
        <p class={offered.length > 0 ? 'soft' : 'notice'}>
          {offered.length > 0 ? words.chooseLead : words.nothingToTest}
        </p>
      )}
      {offered.length + others.length > 0 && (
        <fieldset class="part answers">
          <legend class="only-read">{words.choose}</legend>
          {offered.map((id) => (
            <Choice
              key={id}
              kind="radio"
              name="change"
              value={id}
              checked={chosen === id}
              onChange={() => setChosen(id)}
            >
              {changeName(guide, id)}
            </Choice>
          ))}
          {others.length > 0 && (
            <SelectField
              id="other-change"
              label={offered.length > 0 ? words.otherChange : words.aChange}
              value={offered.includes(chosen) ? '' : chosen}
              options={[['', words.pick], ...others]}
              onChoose={(id) => setChosen(id === '' ? (offered[0] ?? '') : id)}
            />
          )}
        </fieldset>
      )}
      {chosen !== '' && (
        <Takes guide={guide} change={chosen} seed={seed} assessment={assessment} onStart={onStart} />
      )}
    </section>
  );
}

type TakesProps = Pick<Props, 'guide' | 'assessment' | 'seed' | 'onStart'> & { readonly change: string };

function Takes({ guide, change, seed, assessment, onStart }: TakesProps) {
  const setting = settingOf(guide, assessment, { change, seed });
  if (setting === undefined) return <p>{words.unknown(change)}</p>;
  const plan = wholePlan(setting);
  return (
    <div class="card takes">
      <h3>{words.selected}</h3>
      <ul>
        <li>{words.perArm(plan.filter((arm) => arm === 'change').length, setting.undoable)}</li>
        <li>{words.likeForLike}</li>
        <li>{words.baseline}</li>
      </ul>
      <Plan plan={plan} />
      <p>
        <a href={link(`/changes/${change}/`)}>{words.readHow(changeName(guide, change))}</a>
      </p>
      <p class="turns">
        <button type="button" class="button" onClick={() => onStart(change)}>
          {words.start}
        </button>
      </p>
    </div>
  );
}

/** Sessions in order, each by word and shape. */
export function Plan({ plan }: { readonly plan: readonly ('baseline' | 'change')[] }) {
  return (
    <details class="more">
      <summary>{words.order}</summary>
      <ol class="plan">
        {plan.map((arm, i) => (
          <li key={i} data-arm={arm}>
            {words.arms[arm]}
          </li>
        ))}
      </ol>
    </details>
  );
}
