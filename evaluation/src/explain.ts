/** One case in full: what was asked and answered, what came out, why, and what was expected. */
import type { Assessment, Assessor, RankedCause, Reason, UrgencyReason } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { answerWords, questionOf } from './answerWords.ts';
import type { RecordedCase } from './cases.ts';
import type { Unmentioned } from './interview.ts';
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
    [
      causesHeading(score),
      ...score.assessment.causes.slice(0, 5).flatMap((c, i) => causeLines(guide, c, i + 1)),
    ],
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
    return `cause ${reason.cause} at ${hundred(reason.probability)} (${reason.urgency}) [${reason.source}]`;
  const name = guide.redFlags.find((flag) => flag.id === reason.redFlag)?.name ?? '';
  return `red flag ${reason.redFlag} (${reason.urgency}): ${name} [${reason.sources.join(', ')}]`;
}

function causesHeading({ assessment }: Score): string {
  return assessment.cannotTell ? 'Causes ("we cannot tell")' : 'Causes';
}

function causeLines(
  guide: Guide,
  { id, probability, band, ...reasons }: RankedCause,
  place: number,
): string[] {
  const [low, high] = band.map(hundred);
  return [
    `  ${place}. ${id}  ${hundred(probability)} (band ${low} to ${high})`,
    ...reasons.for.map((reason) => `     for, ${reasonWords(guide, reason)}`),
    ...reasons.against.map((reason) => `     against, ${reasonWords(guide, reason)}`),
  ];
}

/** Numbers and tried changes arrive as text already; only options have labels. */
function reasonWords(guide: Guide, { question, options, strength, weight }: Reason): string {
  const size = Math.exp(Math.abs(weight)).toFixed(1);
  return `${strength} (odds ${weight > 0 ? 'x' : '/'} ${size}): ${question}: ${answerWords(questionOf(guide, question), options)}`;
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

function hundred(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
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
