/** How urgent it is and what to do about it: the first thing that a result says. */
import type { AssessmentWithoutBands, ToldGuide } from '@footing/assessment';
import { result } from '../words/en/result.ts';
import { EmergencyCard, Flag } from './EmergencyCard.tsx';
import { Sign } from './Sign.tsx';
import { Sources } from './Sources.tsx';

type Props = { readonly guide: ToldGuide; readonly assessment: AssessmentWithoutBands };

export function CareCard({ guide, assessment }: Props) {
  const { urgency, urgencyReasons } = assessment;
  const flags = urgencyReasons.flatMap((reason) =>
    'redFlag' in reason && reason.urgency === urgency
      ? guide.redFlags.filter(({ id }) => id === reason.redFlag)
      : [],
  );
  const causes = urgency === 'self-care' ? null : <AskingCauses guide={guide} assessment={assessment} />;
  if (urgency === 'emergency')
    return (
      <EmergencyCard guide={guide} flags={flags}>
        {causes}
      </EmergencyCard>
    );
  const { title, advice, again } = result.urgency[urgency];
  return (
    <section class="care" data-urgency={urgency} aria-labelledby="care-title">
      <h1 id="care-title" class="care-title">
        <Sign urgency={urgency} />
        {title}
      </h1>
      <p class="care-advice">{advice}</p>
      {flags.map((flag) => (
        <Flag key={flag.id} guide={guide} flag={flag} advice={flag.whatToDo} />
      ))}
      {causes}
      <p>{again}</p>
    </section>
  );
}

/** Causes that ask for this urgency where no warning sign sets it. */
function AskingCauses({ guide, assessment }: Props) {
  const asking = assessment.urgencyReasons.flatMap((reason) => ('cause' in reason ? [reason] : []));
  return (
    <>
      {asking.map(({ cause, source }) => {
        const { name, short } = guide.causes.find(({ id }) => id === cause)!;
        return (
          <div class="care-flag" key={cause}>
            <p>{result.itMayBe(name, short)}</p>
            <Sources guide={guide} ids={[source]} />
          </div>
        );
      })}
    </>
  );
}
