/** What may go on in training, how long it takes, when to come back, and who to see. */
import type { AssessmentWithoutBands, ToldGuide } from '@footing/assessment';
import { clinicianNames } from '../words/en/reading.ts';
import { result } from '../words/en/result.ts';
import { Prose } from './Prose.tsx';

type Props = { readonly guide: ToldGuide; readonly assessment: AssessmentWithoutBands };

export function Next({ guide, assessment }: Props) {
  const top = guide.causes.find(({ id }) => id === assessment.causes[0]!.id)!;
  const first = guide.changes.find(({ id }) => id === assessment.changes[0]?.id);
  const { urgency } = assessment;
  const told = (heading: string) => (
    <Prose guide={guide} sections={top.sections} heading={heading} most={2} />
  );
  return (
    <section class="result-part next">
      <div>
        <h2>{result.whoToSee}</h2>
        {urgency !== 'emergency' && (
          <p>{result.whoFor(clinicianNames[top.seenBy], top.name.toLowerCase())}</p>
        )}
        {told('Who to see')}
      </div>
      {(urgency === 'self-care' || urgency === 'routine') && (
        <div>
          <h2>{result.training}</h2>
          {told('Training')}
        </div>
      )}
      <div>
        <h2>{result.howLong}</h2>
        {told('How long it takes')}
      </div>
      <div>
        <h2>{result.comeBack}</h2>
        {first !== undefined && <p>{result.comeBackAfter(first.name, first.sessionsToTell)}</p>}
        <p>{result.comeBackSooner}</p>
      </div>
    </section>
  );
}
