/** How urgent it is and what to do about it. */
import {
  type AssessmentWithoutBands,
  askingCausesShown,
  examinerOf,
  isExaminationNext,
  type ToldGuide,
  trainingThatTreats,
} from '@footing/assessment';
import { type RedFlag, saidOnce } from '@footing/guide';
import type { ComponentChildren } from 'preact';
import { clinicianNames } from '../words/en/reading.ts';
import { result } from '../words/en/result.ts';
import { EmergencyCard } from './EmergencyCard.tsx';
import { Sign } from './Sign.tsx';
import { Sources } from './Sources.tsx';

type Props = { readonly guide: ToldGuide; readonly assessment: AssessmentWithoutBands };
type CardProps = Props & {
  /** 1 where the card is the head of the page. */
  readonly level?: 1 | 2;
  /** What stands right below the advice. */
  readonly children?: ComponentChildren;
};

export function CareCard({ guide, assessment, level = 1, children }: CardProps) {
  const { urgency } = assessment;
  const flags = raisedTo(guide, assessment);
  const causes = urgency === 'self-care' ? null : <AskingCauses guide={guide} assessment={assessment} />;
  if (urgency === 'emergency')
    return (
      <EmergencyCard guide={guide} flags={flags} level={level}>
        {causes}
      </EmergencyCard>
    );
  const { title, advice, again, said } = headOf(guide, assessment, urgency);
  const Heading = `h${level}` as const;
  return (
    <section class="care" data-urgency={urgency} aria-labelledby="care-title">
      <Heading id="care-title" class="care-title">
        <Sign urgency={urgency} />
        {title}
      </Heading>
      <p class="care-advice">{advice}</p>
      {children}
      <Flags guide={guide} flags={flags} said={said} />
      {causes}
      <p>{again}</p>
    </section>
  );
}

function headOf(guide: ToldGuide, assessment: AssessmentWithoutBands, urgency: keyof typeof result.urgency) {
  if (isExaminationNext(assessment))
    return result.nothingToTry(clinicianNames[examinerOf(guide.causes, assessment).seenBy]);
  const treating = trainingThatTreats(guide.causes, assessment);
  return treating.length > 0 ? result.treatedByTraining(treating) : result.urgency[urgency];
}

/** The warning signs that ask for just this urgency. */
function raisedTo(guide: ToldGuide, { urgency, urgencyReasons }: AssessmentWithoutBands): RedFlag[] {
  const raised = urgencyReasons.flatMap((reason) =>
    'redFlag' in reason && reason.urgency === urgency ? [reason.redFlag] : [],
  );
  return guide.redFlags.filter(({ id }) => raised.includes(id));
}

type FlagsProps = {
  readonly guide: ToldGuide;
  readonly flags: readonly RedFlag[];
  /** What the head of the card says already. */
  readonly said: readonly string[];
};

/** Each with what to do that neither the head nor a sign before it says. */
function Flags({ guide, flags, said }: FlagsProps) {
  const toDo = saidOnce(
    flags.map(({ whatToDo }) => whatToDo),
    said,
  );
  return (
    <>
      {flags.map(({ id, name, why, sources }, i) => (
        <div class="care-flag" key={id}>
          <p>
            <strong>{name}.</strong> {why}
          </p>
          {toDo[i] !== '' && <p class="to-do">{toDo[i]}</p>}
          <Sources guide={guide} ids={sources} />
        </div>
      ))}
    </>
  );
}

/** Causes that ask for this urgency where no warning sign sets it. */
function AskingCauses({ guide, assessment }: Props) {
  return (
    <>
      {askingCausesShown(assessment).map(({ cause, source }) => {
        const named = guide.causes.find(({ id }) => id === cause)!;
        return (
          <div class="care-flag" key={cause}>
            <p>{result.itMayBe(named)}</p>
            <Sources guide={guide} ids={[source]} />
          </div>
        );
      })}
    </>
  );
}
