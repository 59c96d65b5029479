/** Who can help, how long it takes, and what may go on in training: nothing here may stand against what the head of the result says. */
import { type Assessment, examinerOf, examiningCause, isExaminationNext } from '@footing/assessment';
import { type Cause, type Guide, urgencyRank } from '@footing/guide';
import { firstParagraph } from './firstParagraph.ts';
import type { HowFar } from './howFar.ts';
import type { ResultPage } from './page.ts';
import { clinicianName, noChangeLeft } from './words.ts';

/**
 * In an emergency nothing: whom to see is the emergency department. To be seen today, the head says by whom, and not to train.
 * With an appointment, training goes by the head, and the likeliest cause adds only what to stop. With warning signs not asked,
 * nobody can say that training may go on. Where no cause stands out, none sends to a clinician of its own or says how long it takes.
 */
export function tellNextSteps(guide: Guide, page: ResultPage, assessment: Assessment, asked: HowFar): void {
  const top = causeOf(guide, assessment.causes[0]!.id);
  const { urgency } = assessment;
  if (urgency === 'same-day') tellTimeAlone(page, top);
  else if (urgency === 'routine') tellAppointment(guide, page, assessment, top);
  else if (urgency === 'self-care' && asked !== 'not-all-signs') {
    if (isExaminationNext(assessment)) tellExamination(guide, page, assessment);
    else if (assessment.cannotTell) tellDoctorAlone(page);
    else tellOwnSteps(page, top);
  }
}

/** How soon a harmless cause is gone would calm who must be seen today. */
function tellTimeAlone(page: ResultPage, top: Cause): void {
  if (urgencyRank(top.urgency) < urgencyRank('same-day')) return;
  page.heading('If it is what fits best');
  tellSection(page, top, 'How long it takes');
}

function tellAppointment(guide: Guide, page: ResultPage, assessment: Assessment, top: Cause): void {
  const { cannotTell } = assessment;
  page.heading(cannotTell ? 'Who can help' : 'Who can help, and how long it takes');
  const examined = examiningCause(guide.causes, assessment);
  page.text(`For the appointment: ${clinicianName[examined.seenBy]}.`);
  tellSection(page, examined, 'Who to see');
  if (assessment.changes.length === 0) page.text(noChangeLeft.beside);
  if (!cannotTell) tellSection(page, top, 'How long it takes');
  tellStops(page, top);
}

/** Where no change is left to offer, the examination is no wish but the next step. */
function tellExamination(guide: Guide, page: ResultPage, assessment: Assessment): void {
  page.heading('Who can help');
  const examined = examinerOf(guide.causes, assessment);
  page.text(`To be examined: ${clinicianName[examined.seenBy]}.`);
  tellSection(page, examined, 'Who to see');
}

function tellStops(page: ResultPage, cause: Cause): void {
  const { stop, source } = cause.training;
  if (stop.length > 0)
    page.text(`Stop in training${of(cause)}: ${stop.join('; ')}. ${page.cite([source])}`, 2, '• ');
}

function tellSection(page: ResultPage, cause: Cause, heading: string): void {
  const { text, sources } = firstParagraph(cause, heading);
  if (text !== '') page.text(`${heading}${of(cause)}: ${text} ${page.cite(sources)}`, 2, '• ');
}

/** Names what holds of one cause only, since another may be the right one. */
function of({ id, name }: Cause): string {
  return id === 'something-else' ? '' : ` (${name})`;
}

function tellDoctorAlone(page: ResultPage): void {
  page.heading('Who can help');
  page.text(`If you want it examined: ${clinicianName.gp}.`);
}

function tellOwnSteps(page: ResultPage, top: Cause): void {
  page.heading('Who can help, and how long it takes');
  page.text(`If you want it examined: ${clinicianName[top.seenBy]}.`);
  for (const heading of ['Who to see', 'How long it takes', 'Training']) tellSection(page, top, heading);
}

function causeOf(guide: Guide, id: string): Cause {
  return guide.causes.find((cause) => cause.id === id)!;
}
