/** The result that a person reads in the terminal: urgency first, then causes, then changes, each with its sources. */
import { styleText } from 'node:util';
import {
  type Answers,
  type Assessment,
  type Assessor,
  answersOfReason,
  causesShown,
  howJudged,
  isExaminationFirst,
  isMilderFirst,
  type RankedCause,
  type Reason,
  shareInWords,
  shownChanges,
  strengthNames,
  unsureSigns,
  watchedFor,
} from '@footing/assessment';
import { type Cause, capital, type Guide, type Statement, statementOf } from '@footing/guide';
import { firstParagraph } from './firstParagraph.ts';
import type { HowFar } from './howFar.ts';
import { tellNextSteps } from './nextSteps.ts';
import { createResultPage, type ResultPage } from './page.ts';
import { sourcesOfBenefit } from './sourcesOfBenefit.ts';
import { tellQuestions } from './tellQuestions.ts';
import { tellUnknownUrgency, tellUnsureSigns, tellUrgency } from './urgencyText.ts';
import { bandInWords, bar, barCells, changesHeading, costName, judgeIt, notLessUrgent } from './words.ts';

/**
 * @param asked how far the interview came: what was not asked is not taken for absent.
 * @param answers what was told: what is not known is not taken for absent either.
 */
export function resultText(
  { guide }: Pick<Assessor, 'guide'>,
  assessment: Assessment,
  asked: HowFar,
  answers: Answers,
): string {
  const page = createResultPage(guide);
  if (asked === 'not-all-signs' && isNothingTold(answers)) {
    page.line();
    tellUnknownUrgency(page);
    return page.finish();
  }
  tellUrgency(guide, page, assessment, asked);
  tellUnsureSigns(guide, page, unsureSigns(guide, answers, assessment.urgency));
  tellCauses(guide, page, assessment);
  // to change something and watch it is advice for who has no warning sign
  const parts = [...(asked === 'not-all-signs' ? [] : [tellChanges]), tellNextSteps];
  for (const tell of isExaminationFirst(guide, assessment) ? parts.reverse() : parts)
    tell(guide, page, assessment, asked);
  tellLimits(guide, page);
  return page.finish();
}

/** Then urgency and causes would be those of anybody. */
function isNothingTold(answers: Answers): boolean {
  return Object.values(answers).every((answer) => answer === null);
}

function tellCauses(guide: Guide, page: ResultPage, assessment: Assessment): void {
  page.heading('What fits your answers');
  if (isMilderFirst(guide, assessment)) page.text(notLessUrgent);
  if (assessment.cannotTell) tellWhatWouldTell(guide, page, assessment);
  for (const ranked of causesShown(assessment.causes)) tellCause(guide, page, ranked);
}

function tellWhatWouldTell(guide: Guide, page: ResultPage, assessment: Assessment): void {
  page.text('We cannot tell: no cause stands out clearly. Read the list below as guesses.');
  const questions = watchedFor(assessment);
  if (questions.length === 0) return;
  page.text('The answers to these questions would tell most, so watch for them:');
  tellQuestions(guide, page, questions);
}

function tellCause(guide: Guide, page: ResultPage, ranked: RankedCause): void {
  const cause = causeOf(guide, ranked.id);
  page.line();
  tellNameBesideBar(page, cause.name, bar(ranked.probability, ranked.band));
  const share = `${capital(shareInWords(ranked.probability))} people who answer like this.`;
  page.text(`${capital(cause.short)}. ${share} ${bandInWords(ranked.band)}`, 2, '  ');
  tellReasons(guide, page, 'For:', ranked.for);
  tellReasons(guide, page, 'Against:', ranked.against);
  const what = firstParagraph(cause, 'What it is');
  page.text(`${what.text} ${page.cite(what.sources)}`, 2, '  ');
}

/** Below it where there is no room. */
function tellNameBesideBar(page: ResultPage, name: string, drawn: string): void {
  const isBeside = page.wrapped(name, barCells + 2).length === 1;
  page.line(isBeside ? `${drawn}  ${styleText('bold', name)}` : drawn);
  if (!isBeside) page.text(styleText('bold', name), 2, '  ');
}

function tellReasons(guide: Guide, page: ResultPage, title: string, reasons: readonly Reason[]): void {
  if (reasons.length === 0) return;
  const told = reasons
    .slice(0, 3)
    .map((reason) => `${reasonInWords(guide, reason)} (${strengthNames[reason.strength]})`);
  page.text(`${styleText('dim', title)} ${told.join('; ')}.`, 2, '  ');
}

function reasonInWords(guide: Guide, reason: Reason): string {
  const question = guide.questions.find((q) => q.id === reason.question)!;
  const labels = answersOfReason(question, reason);
  if (question.kind === 'map-of-results') return `what you tried: ${labels.join(', ')}`;
  const topic = question.text.replace(/\?$/, '');
  return `${topic}: ${labels.length === 0 ? 'none of these' : labels.join(', ')}`;
}

function tellChanges(guide: Guide, page: ResultPage, assessment: Assessment): void {
  if (assessment.changes.length === 0) return;
  page.heading(isExaminationFirst(guide, assessment) ? changesHeading.meanwhile : changesHeading.first);
  const shown = shownChanges(guide.changes, assessment);
  for (const [i, change] of shown.entries()) {
    const offered = assessment.changes[i]!;
    page.text(`${styleText('bold', change.name)}: ${change.short}.`, 4, `${i + 1}.`);
    const helps = `helps ${shareInWords(offered.benefit)} people like you ${page.cite(sourcesOfBenefit(change, offered))}`;
    const judged = judgeIt[howJudged(change, shown)](change.sessionsToTell);
    page.text(`${costName[change.cost]}; ${helps}; ${judged}.`, 4);
    for (const warning of change.notWhen) tellNotWhen(page, statementOf(warning));
  }
}

function tellNotWhen(page: ResultPage, { text, sources }: Statement): void {
  page.text(`Not when: ${text} ${page.cite(sources)}`, 4);
}

function tellLimits(guide: Guide, page: ResultPage): void {
  page.heading('What this is not');
  page.text(
    'Footing is no diagnosis, no medical device, and not cleared by any authority. It ranks causes from what you told it. ' +
      'If you feel worse than this result says, trust that and get help.',
  );
  page.text(`Guide ${guide.version}, ${guide.hash.slice(0, 12)}.`);
}

function causeOf(guide: Guide, id: string): Cause {
  return guide.causes.find((cause) => cause.id === id)!;
}
