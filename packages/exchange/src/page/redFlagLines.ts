/** What is said of red flags: first what is there, then what nobody knows, then what the person said no to. */
import type { ClinicianPage, Told } from './clinicianPage.ts';
import type { Line } from './parts.ts';
import type { Sign, WarningQuestion } from './warningSigns.ts';

export function redFlagLines({ redFlags, warningSigns }: ClinicianPage): Line[] {
  const raised = redFlags.map(({ name, answers }) => ({
    lead: `PRESENT: ${name}`,
    text: answers.map(wordsBehind).join('; '),
  }));
  return [
    ...raised,
    ...together(
      'TOLD, no red flag’s rule met',
      warningSigns.filter(isToldWithoutFlag),
      (told) => `${told.question} ${labels(told.toldWithoutFlag)}`,
    ),
    ...together('Asked, not known', withStanding(warningSigns, 'not-known'), ({ question }) => question),
    ...together('Not asked', withStanding(warningSigns, 'not-asked'), ({ question }) => question),
    ...warningSigns.flatMap(absentLine),
    ...warningSigns.flatMap(notTickedLine),
    ...together(
      'No warning sign in the answer',
      warningSigns.filter(isAnsweredOtherwise),
      (answered) => `${answered.question} ${answered.answer}`,
    ),
  ];
}

/** What was tried has its own part, change by change. */
function wordsBehind({ id, question, answer }: Told): string {
  return id === 'tried' ? 'told under What was tried' : `${question} ${answer}`;
}

function together(
  lead: string,
  questions: readonly WarningQuestion[],
  wordsOf: (question: WarningQuestion) => string,
): Line[] {
  return questions.length === 0 ? [] : [{ lead, text: questions.map(wordsOf).join(' · ') }];
}

function withStanding(
  questions: readonly WarningQuestion[],
  standing: WarningQuestion['standing'],
): WarningQuestion[] {
  return questions.filter((question) => question.standing === standing);
}

function isToldWithoutFlag({ toldWithoutFlag }: WarningQuestion): boolean {
  return toldWithoutFlag.length > 0;
}

/** A choice of one that no red flag looks for. It may still tell something, so its words stand there and nothing is called absent. */
function isAnsweredOtherwise({ standing, told, absent, notTicked }: WarningQuestion): boolean {
  return standing === 'answered' && told.length + absent.length + notTicked.length === 0;
}

function absentLine({ question, absent, isAbsentAll }: WarningQuestion): Line[] {
  if (absent.length === 0) return [];
  return [
    {
      lead: `Asked, absent: ${question}`,
      text: `${labels(absent)}${isAbsentAll ? '' : '; and all else in its list'}`,
    },
  ];
}

function notTickedLine({ question, notTicked }: WarningQuestion): Line[] {
  return notTicked.length === 0 ? [] : [{ lead: `Shown, not ticked: ${question}`, text: labels(notTicked) }];
}

function labels(signs: readonly Sign[]): string {
  return signs.map(({ label }) => label).join('; ');
}
