/** How urgent it is and what to do about it: the first thing that a result says. */
import { styleText } from 'node:util';
import {
  type Assessment,
  askingCausesShown,
  examinerOf,
  isExaminationNext,
  trainingThatTreats,
} from '@footing/assessment';
import { type Cause, type Guide, type RedFlag, saidOnce, sentencesOf, type Urgency } from '@footing/guide';
import type { HowFar } from './howFar.ts';
import { createResultPage, type ResultPage } from './page.ts';
import { tellQuestions } from './tellQuestions.ts';
import {
  adviceTreatedByTraining,
  clinicianName,
  noChangeLeft,
  notFinished,
  saidByHead,
  unknownUrgency,
  unsureOfSigns,
  urgencyAdvice,
  urgencyTitle,
} from './words.ts';

const colours = {
  emergency: 'bgRed',
  'same-day': 'bgYellow',
  routine: 'bgBlue',
  'self-care': 'bgGreen',
} as const;

/** What to do now, shown the moment a red flag makes it an emergency. */
export function emergencyText(guide: Guide, flags: readonly RedFlag[]): string {
  const page = createResultPage(guide);
  page.line();
  tellTitle(page, urgencyTitle.emergency, colours.emergency);
  page.text(urgencyAdvice.emergency);
  tellRedFlags(page, 'emergency', flags);
  return page.finish();
}

/** Without all warning signs asked, nothing is said to be without urgency; what is urgent already stays so. */
export function tellUrgency(guide: Guide, page: ResultPage, assessment: Assessment, asked: HowFar): void {
  page.line();
  if (asked === 'not-all-signs' && assessment.urgency === 'self-care') tellUnknownUrgency(page);
  else tellKnownUrgency(guide, page, assessment, asked);
}

/** "Not sure" is no "no". */
export function tellUnsureSigns(guide: Guide, page: ResultPage, questions: readonly string[]): void {
  if (questions.length === 0) return;
  page.line();
  page.text(unsureOfSigns);
  tellQuestions(guide, page, questions);
}

function tellKnownUrgency(guide: Guide, page: ResultPage, assessment: Assessment, asked: HowFar): void {
  const { title, advice } = headOf(guide, assessment);
  tellTitle(page, title, colours[assessment.urgency]);
  page.text(advice);
  if (asked !== 'all') page.text(notFinished(assessment.urgency, asked));
  tellReasons(guide, page, assessment);
}

/** "Change something" is no advice where no change is left to offer. */
function headOf(guide: Guide, assessment: Assessment): { readonly title: string; readonly advice: string } {
  const { urgency } = assessment;
  if (!isExaminationNext(assessment))
    return { title: urgencyTitle[urgency], advice: adviceOf(guide, assessment) };
  const who = clinicianName[examinerOf(guide.causes, assessment).seenBy];
  return { title: noChangeLeft.title, advice: noChangeLeft.advice(who) };
}

function adviceOf({ causes }: Guide, assessment: Assessment): string {
  const treating = trainingThatTreats(causes, assessment);
  return treating.length > 0 ? adviceTreatedByTraining(treating) : urgencyAdvice[assessment.urgency];
}

/** A check that ended before enough was told for any result. */
export function tellUnknownUrgency(page: ResultPage): void {
  tellTitle(page, unknownUrgency.title, 'bgYellow');
  page.text(unknownUrgency.advice);
}

function tellTitle(page: ResultPage, title: string, colour: (typeof colours)[Urgency]): void {
  for (const part of page.wrapped(title, 2)) page.line(styleText(['bold', 'black', colour], ` ${part} `));
}

function tellReasons(guide: Guide, page: ResultPage, assessment: Assessment): void {
  const { urgency, urgencyReasons } = assessment;
  for (const { cause: id, source } of askingCausesShown(assessment)) {
    const cause = guide.causes.find((own) => own.id === id)!;
    page.text(`${mayBe(cause)} ${page.cite([source])}`, 4, '  •');
  }
  const raised = urgencyReasons.flatMap((reason) => ('redFlag' in reason ? [reason.redFlag] : []));
  const flags = raised.map((id) => guide.redFlags.find((flag) => flag.id === id)!);
  tellRedFlags(
    page,
    urgency,
    flags.filter((flag) => flag.urgency === urgency),
  );
}

/** What fits no cause is no cause by the name of "something else". A name stands after a colon, where its capital is right. */
function mayBe({ id, name, short }: Cause): string {
  return id === 'something-else' ? `It may be that ${short}.` : `It may be: ${name} (${short}).`;
}

/** Many red flags ask for the same: each sentence stands once, below the head or in it. */
function tellRedFlags(page: ResultPage, urgency: Urgency, flags: readonly RedFlag[]): void {
  const head = [...sentencesOf(urgencyAdvice[urgency]), ...saidByHead[urgency]];
  const toDo = saidOnce(
    flags.map(({ whatToDo }) => whatToDo),
    head,
  );
  for (const [i, flag] of flags.entries()) {
    page.text(`${flag.name}. ${flag.why} ${page.cite(flag.sources)}`, 4, '  •');
    if (toDo[i] !== '') page.text(styleText('bold', toDo[i]!), 4);
  }
}
