/** The plan for an event in the terminal, or why the event waits. */
import {
  type Assessment,
  type Assessor,
  dayAfter,
  type EventPlan,
  type EventWaits,
  type eventPlan,
  examinerOf,
} from '@footing/assessment';
import type { Guide, Statement } from '@footing/guide';
import { createResultPage, type ResultPage } from './page.ts';
import { tellQuestions } from './tellQuestions.ts';
import { tellUrgency } from './urgencyText.ts';
import { clinicianName } from './words.ts';

/** An event, and the day that it is planned on. */
export type DatedEvent = {
  readonly day: string;
  readonly activity: string;
  readonly sessionsAWeek: number;
  readonly from: string;
};

export function eventText(
  { guide }: Pick<Assessor, 'guide'>,
  assessment: Assessment,
  dated: DatedEvent,
  found: ReturnType<typeof eventPlan>,
): string {
  const page = createResultPage(guide);
  const { name } = guide.activities.find(({ id }) => id === dated.activity)!;
  page.heading(`${name}, ${dated.day}`);
  if ('waits' in found) tellWaits(guide, page, assessment, found.waits);
  else {
    tellUntil(guide, page, dated, found.plan);
    tellDay(guide, page, found.plan);
    tellAfterwards(guide, page, found.plan);
  }
  return page.finish();
}

function tellWaits(guide: Guide, page: ResultPage, assessment: Assessment, waits: EventWaits): void {
  if (waits.because === 'not-asked') {
    page.text(
      'Not all warning signs were asked, and whether you can take part hangs on them. Answer these first:',
    );
    tellQuestions(guide, page, waits.questions);
    return;
  }
  page.text('The event waits until somebody has looked. Ask there when you may take part again.');
  if (waits.because === 'urgency') tellUrgency(guide, page, assessment, 'all');
  else tellStopping(guide, page, assessment, waits.cause);
}

function tellStopping(guide: Guide, page: ResultPage, assessment: Assessment, id: string): void {
  const { name, short, training } = guide.causes.find((cause) => cause.id === id)!;
  page.text(`By these answers it may be: ${name} (${short}). Until that is ruled out, this must stop:`);
  for (const [i, point] of training.stop.entries())
    page.text(
      i === training.stop.length - 1 ? `${point}. ${page.cite([training.source])}` : `${point}.`,
      4,
      '  •',
    );
  page.text(`Who to see: ${clinicianName[examinerOf(guide.causes, assessment).seenBy]}.`);
}

function tellUntil(guide: Guide, page: ResultPage, { from }: DatedEvent, plan: EventPlan): void {
  const nameOf = (id: string): string => guide.changes.find((change) => change.id === id)!.name;
  page.heading('Until then');
  if (plan.seenFirst !== null)
    page.text(
      `Book an appointment now, with ${clinicianName[plan.seenFirst]}, and ask whether you may take part. ` +
        'Until then, train only in ways that do not bring it on. That goes for the event too.',
    );
  page.text(
    plan.tests.length > 0
      ? 'One change at a time, in this order. Keep it if it helped; if not, undo it before the next.'
      : 'No change can be tested any more before the day. Use what you know.',
  );
  for (const [i, { change, sessions, startDay, endDay }] of plan.tests.entries())
    page.text(
      `${nameOf(change)}: from ${dayAfter(from, startDay)}, ${sessions} sessions; judge it on ${dayAfter(from, endDay)}, and keep it if it helped.`,
      4,
      `${i + 1}.`,
    );
  tellNames(page, 'Keep, since it helped before', plan.keep.map(nameOf));
  tellNames(page, 'Book now, and get used to it before the day', plan.toBook.map(nameOf));
  tellNames(
    page,
    'Too late to test before the day',
    plan.tooLate.map(({ change }) => nameOf(change)),
  );
  tellNames(page, 'Takes weeks, so nothing to test before a day', plan.overWeeks.map(nameOf));
  tellStatements(page, plan.nothingNew);
  for (const { cause, stop, source } of plan.leaveOut)
    page.text(`Leave out${of(guide, cause)}: ${stop.join('; ')}. ${page.cite([source])}`, 2, '• ');
}

function tellNames(page: ResultPage, title: string, names: readonly string[]): void {
  if (names.length > 0) page.text(`${title}: ${names.join('; ')}.`, 2, '• ');
}

function tellStatements(page: ResultPage, statements: readonly Statement[]): void {
  for (const { text, sources } of statements) page.text(`${text} ${page.cite(sources)}`, 2, '• ');
}

function tellDay(guide: Guide, page: ResultPage, { rescue, endWhen, warningSigns }: EventPlan): void {
  page.heading('On the day: stop at once, and get help, when');
  tellStatements(page, warningSigns);
  const numbers = guide.emergencyNumbers.map(({ name, number }) => `${name} ${number}`);
  page.text(`An ambulance: ${numbers.join(', ')}.`);
  page.heading('When it comes on, do this in order');
  for (const [i, { step, source }] of rescue.entries())
    page.text(`${step} ${page.cite([source])}`, 4, `${i + 1}.`);
  page.heading('End the event when');
  tellStatements(page, endWhen);
}

function tellAfterwards(guide: Guide, page: ResultPage, { afterwards }: EventPlan): void {
  page.heading('Afterwards');
  for (const { cause, onTrack, late, lateAfterDays, source } of afterwards) {
    const when = lateAfterDays === 0 ? 'Do not wait' : `Late, after ${lateAfterDays} days`;
    page.text(`On track${of(guide, cause)}: ${onTrack} ${when}: ${late} ${page.cite([source])}`, 2, '• ');
  }
  page.text('Have it looked at sooner if it spreads, gets worse, or you see a warning sign.');
}

/** Names what holds of one cause only, since another may be the right one. */
function of({ causes }: Guide, id: string): string {
  return id === 'something-else' ? '' : ` (${causes.find((cause) => cause.id === id)!.name})`;
}
