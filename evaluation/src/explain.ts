/** One case in full: what was asked and answered, what came out, why, and what was expected. */
import {
  type Assessment,
  type AssessmentRequest,
  type Assessor,
  answerTo,
  type RankedCause,
  type Reason,
  type UrgencyReason,
} from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { answerWords, questionOf } from './answerWords.ts';
import { inPercent } from './figureRows.ts';
import type { Unmentioned } from './interview.ts';
import type { RecordedCase } from './recordedCase.ts';
import { type Score, scoreCase } from './score.ts';

/** Interviews the person and tells the whole case in plain text for a terminal. */
export function explainCase(assessor: Assessor, person: RecordedCase, unmentioned: Unmentioned): string {
  const score = scoreCase(assessor, person, unmentioned);
  const { guide } = assessor;
  const parts = [
    [`${person.id} (grade ${person.grade})`, ...wrapped(person.told, '  ')],
    [`Asked: ${score.questions} questions on ${score.pages} pages`, ...pageLines(guide, score)],
    deniedLines(guide, person),
    [`Urgency: ${score.assessment.urgency}`, ...urgencyLines(guide, score.assessment)],
    [causesHeading(score), ...causeLines(guide, score)],
    ['Expected and given', ...verdictLines(score)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function pageLines(guide: Guide, { interview }: Score): string[] {
  return interview.pages.flatMap((questions, i) => [
    `  ${i + 1}. ${guide.pages.find((page) => page.questions.includes(questions[0]!))?.title}`,
    ...questions.map((id) => {
      const question = questionOf(guide, id);
      return `     ${id}: ${question.text} ${answerWords(question, interview.request.answers[id]!)}`;
    }),
  ]);
}

function deniedLines(guide: Guide, { request: { denied } }: RecordedCase): string[] {
  const lines = Object.entries(denied).map(
    ([id, options]) => `  ${id}: ${answerWords(questionOf(guide, id), options)}`,
  );
  return lines.length === 0 ? [] : ['Said to be absent', ...lines];
}

function urgencyLines(guide: Guide, { urgencyReasons }: Assessment): string[] {
  if (urgencyReasons.length === 0) return ['  no red flag, and no cause in play asks for more'];
  return urgencyReasons.map((reason) => `  ${urgencyWords(guide, reason)}`);
}

function urgencyWords(guide: Guide, reason: UrgencyReason): string {
  if ('cause' in reason)
    return `cause ${reason.cause} at ${inPercent(reason.probability)} (${reason.urgency}) [${reason.source}]`;
  const name = guide.redFlags.find((flag) => flag.id === reason.redFlag)?.name ?? '';
  return `red flag ${reason.redFlag} (${reason.urgency}): ${name} [${reason.sources.join(', ')}]`;
}

function causesHeading({ assessment }: Score): string {
  return assessment.cannotTell ? 'Causes ("we cannot tell")' : 'Causes';
}

function causeLines(guide: Guide, { interview, assessment }: Score): string[] {
  const words = (reason: Reason): string => reasonWords(guide, interview.request, reason);
  return assessment.causes
    .slice(0, 5)
    .flatMap((cause, i) => [
      `  ${i + 1}. ${headOf(cause)}`,
      ...cause.for.map((reason) => `     for, ${words(reason)}`),
      ...cause.against.map((reason) => `     against, ${words(reason)}`),
    ]);
}

function headOf({ id, probability, band: [low, high] }: RankedCause): string {
  return `${id}  ${inPercent(probability)} (band ${inPercent(low)} to ${inPercent(high)})`;
}

function reasonWords(guide: Guide, request: AssessmentRequest, reason: Reason): string {
  const { question, strength, weight } = reason;
  const size = Math.exp(Math.abs(weight)).toFixed(1);
  const said = saidWords(guide, request, reason);
  return `${strength} (odds ${weight > 0 ? 'x' : '/'} ${size}): ${question}: ${said}`;
}

/** What was said that became this reason; each tried change is a reason of its own. */
function saidWords(
  guide: Guide,
  { answers, denied }: AssessmentRequest,
  { question, options }: Reason,
): string {
  const asked = questionOf(guide, question);
  const answer = answerTo(answers, question) ?? null;
  if (answer === null) return `said to be absent: ${answerWords(asked, denied[question] ?? [])}`;
  if (asked.kind !== 'map-of-results') return answerWords(asked, answer);
  const results = Object.entries(answer).filter(([change]) => options.includes(change));
  return answerWords(asked, Object.fromEntries(results));
}

function verdictLines({ case: { expected }, assessment, rank, urgency, emergencyMissed }: Score): string[] {
  const allowed = [expected.urgency, ...expected.urgencyAlsoOk].join(' or ');
  const missed = emergencyMissed ? ', an emergency missed' : '';
  const place = rank === 0 ? 'not listed' : `place ${rank}`;
  return [
    `  urgency  expected ${allowed}; given ${assessment.urgency} (${urgency}${missed})`,
    `  cause    expected ${expected.causes.join(' or ')} (${place}); given ${assessment.causes[0]!.id}`,
  ];
}

/** Breaks text at spaces so that no line is longer than a terminal is wide. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((w) => w !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 78) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}`);
}
