/** What may go on in training, when to come back, who to see and what to be examined for. */
import type { AssessmentWithoutBands, ToldGuide } from '@footing/assessment';
import { clinicianNames } from '../words/en/reading.ts';
import { recovery } from '../words/en/recovery.ts';
import { result } from '../words/en/result.ts';
import { Prose } from './Prose.tsx';
import { Sources } from './Sources.tsx';

type Props = { readonly guide: ToldGuide; readonly assessment: AssessmentWithoutBands };
type CauseProps = { readonly guide: ToldGuide; readonly cause: ToldGuide['causes'][number] };

export function Next({ guide, assessment }: Props) {
  const top = guide.causes.find(({ id }) => id === assessment.causes[0]!.id)!;
  const first = guide.changes.find(({ id }) => id === assessment.changes[0]?.id);
  const { urgency } = assessment;
  // whom to see is the emergency department: no other name may stand beside it
  if (urgency === 'emergency') return null;
  const told = (heading: string) => (
    <Prose guide={guide} sections={top.sections} heading={heading} most={2} />
  );
  return (
    <section class="result-part next">
      <div>
        <h2>{result.whoToSee}</h2>
        <p>{result.whoFor(clinicianNames[top.seenBy], top.name.toLowerCase())}</p>
        {told('Who to see')}
        <h3>{recovery.examination}</h3>
        <Points points={top.examination} />
        <Sources guide={guide} ids={['judgement']} />
      </div>
      {(urgency === 'self-care' || urgency === 'routine') && <Training guide={guide} cause={top} />}
      <div>
        <h2>{result.howLong}</h2>
        {told('How long it takes')}
      </div>
      <div>
        <h2>{recovery.comeBack}</h2>
        {first !== undefined && <p>{result.comeBackAfter(first.name, first.sessionsToTell)}</p>}
        <Recovery guide={guide} cause={top} />
        <p>{result.comeBackSooner}</p>
      </div>
    </section>
  );
}

function Training({ guide, cause: { training } }: CauseProps) {
  return (
    <div>
      <h2>{result.training}</h2>
      {training.goOn.length > 0 && <h3>{recovery.goOn}</h3>}
      <Points points={training.goOn} />
      {training.stop.length > 0 && <h3>{recovery.stop}</h3>}
      <Points points={training.stop} />
      <Sources guide={guide} ids={[training.source]} />
    </div>
  );
}

function Recovery({ guide, cause: { name, recovery: clock } }: CauseProps) {
  return (
    <>
      <p>{result.ifItIs(name.toLowerCase())}</p>
      <dl class="clock">
        <dt>{recovery.onTrack}</dt>
        <dd>{clock.onTrack}</dd>
        <dt>{recovery.late(clock.lateAfterDays)}</dt>
        <dd>{clock.late}</dd>
      </dl>
      <Sources guide={guide} ids={[clock.source]} />
    </>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
