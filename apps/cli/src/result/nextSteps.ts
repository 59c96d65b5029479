/** Who can help, how long it takes, and what may go on in training: nothing here may stand against what the head of the result says. */
import type { Assessment } from '@footing/assessment';
import { type Cause, type Guide, urgencyRank } from '@footing/guide';
import { firstParagraph } from './firstParagraph.ts';
import type { HowFar } from './howFar.ts';
import type { ResultPage } from './page.ts';
import { clinicianName } from './words.ts';

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
    if (assessment.cannotTell) tellDoctorAlone(page);
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
  const asking = askingCause(guide, assessment);
  page.heading(assessment.cannotTell ? 'Who can help' : 'Who can help, and how long it takes');
  const who = assessment.cannotTell ? 'gp' : appointmentWith(asking);
  page.text(`For the appointment: ${clinicianName[who]}.`);
  if (!assessment.cannotTell) tellAppointmentOf(page, asking ?? top, top);
  tellStops(page, top);
}

function tellAppointmentOf(page: ResultPage, examined: Cause, top: Cause): void {
  // what a cause that needs no appointment says of whom to see is no advice for one
  if (urgencyRank(examined.urgency) >= urgencyRank('routine')) tellSection(page, examined, 'Who to see');
  tellSection(page, top, 'How long it takes');
}

/** The likeliest cause that asks for the urgency; undefined where a red flag sets it. */
function askingCause(guide: Guide, { urgencyReasons }: Assessment): Cause | undefined {
  const [first] = urgencyReasons;
  return first !== undefined && 'cause' in first ? causeOf(guide, first.cause) : undefined;
}

const withoutAppointments = ['bike-fitter', 'shoe-fitter', 'none', 'emergency-department'];

/** The family doctor, unless the cause that asks for the appointment names another clinician. */
function appointmentWith(asking: Cause | undefined): Cause['seenBy'] {
  return asking === undefined || withoutAppointments.includes(asking.seenBy) ? 'gp' : asking.seenBy;
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
  page.text(`If you want it examined: ${clinicianName['gp']}.`);
}

function tellOwnSteps(page: ResultPage, top: Cause): void {
  page.heading('Who can help, and how long it takes');
  page.text(`If you want it examined: ${clinicianName[top.seenBy]}.`);
  for (const heading of ['Who to see', 'How long it takes', 'Training']) tellSection(page, top, heading);
}

function causeOf(guide: Guide, id: string): Cause {
  return guide.causes.find((cause) => cause.id === id)!;
}
