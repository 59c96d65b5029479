import { recordedKm } from '@footing/diary';
import type { Guide } from '@footing/guide';
import type { View } from '@footing/guide/body-map';
import { BodyMap } from '../bodyMap/BodyMap.tsx';
import { Choice } from '../check/Choice.tsx';
import { sessionForm as words } from '../words/en/diary.ts';
import type { Problems } from './draftProblems.ts';
import { SelectField, TextField } from './fields.tsx';
import { type Draft, typed } from './sessionDraft.ts';

type Props = {
  readonly guide: Guide;
  readonly views: readonly View[];
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (part: Partial<Draft>) => void;
};

/** Whether it came, when, how strong and where. */
export function NumbnessFields(props: Props) {
  const { draft, problems, onChange } = props;
  return (
    <fieldset
      class="part"
      aria-describedby={problems.felt === undefined ? undefined : 'session-felt-problem'}
    >
      <legend>{words.numbness}</legend>
      {problems.felt !== undefined && (
        <p class="problem" id="session-felt-problem">
          {problems.felt}
        </p>
      )}
      <div class="side-by-side">
        {(['none', 'came'] as const).map((felt) => (
          <Choice
            key={felt}
            kind="radio"
            name="felt"
            value={felt}
            checked={draft.felt === felt}
            onChange={() => onChange({ felt })}
          >
            {felt === 'none' ? words.none : words.cameOn}
          </Choice>
        ))}
      </div>
      {draft.felt === 'came' && <HowItWas {...props} />}
    </fieldset>
  );
}

function HowItWas({ guide, views, draft, problems, onChange }: Props) {
  const where = guide.questions.find(({ id }) => id === 'where')!;
  const strengths = words.strengths.map((label, i) => [String(i), label] as const);
  return (
    <>
      <div class="fields">
        {draft.unit !== 'not-known' && (
          <TextField
            id="session-onset"
            label={words.began}
            isNumber
            value={draft.onset}
            problem={problems.onset ?? problems.late ?? problems.km ?? problems.far}
            onText={(onset) => onChange({ onset })}
          />
        )}
        <SelectField
          id="session-unit"
          label={draft.unit === 'not-known' ? words.began : words.unit}
          value={draft.unit}
          options={[
            ['minutes', words.units.minutes],
            ['km', words.units.km],
            ['not-known', words.notKnown],
          ]}
          onChoose={(unit) => onChange({ unit: unit as Draft['unit'] })}
        />
        {draft.unit === 'km' && recordedKm(draft.from) === null && (
          <TextField
            id="session-distance"
            label={words.distance}
            isNumber
            value={draft.distance}
            problem={problems.distance}
            onText={(distance) => onChange({ distance })}
          />
        )}
        <SelectField
          id="session-strength"
          label={words.strength}
          value={draft.strength}
          options={[['', words.notTold], ...strengths]}
          onChoose={(strength) => onChange({ strength })}
        />
        <TextField
          id="session-relief"
          label={words.relief}
          isNumber
          value={draft.relief}
          problem={problems.relief}
          onText={(relief) => onChange({ relief })}
        />
      </div>
      <HowItCounts draft={draft} />
      <fieldset class="part inner">
        <legend>{words.where}</legend>
        <BodyMap
          views={views}
          regions={guide.regions}
          question={where}
          marks={draft.marks}
          onMarks={(marks) => onChange({ marks })}
        />
      </fieldset>
    </>
  );
}

/** What an onset that is not told in minutes means for what the session can tell. */
function HowItCounts({ draft }: Pick<Props, 'draft'>) {
  const { unit, from } = draft;
  if (unit === 'minutes') return null;
  if (unit === 'not-known') return <p class="small soft">{words.notKnownCounts}</p>;
  const recorded = recordedKm(from);
  return <p class="small soft">{recorded === null ? words.evenPace : words.recordedPace(typed(recorded))}</p>;
}
