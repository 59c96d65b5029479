/** The page that is printed for a clinician: one side of paper, A4 or Letter. */
import type { Answers, AssessmentWithoutBands, ToldGuide } from '@footing/assessment';
import type { Bands } from '../assessor/messages.ts';
import { printed, result } from '../words/en/result.ts';
import { answersInWords, labelIn } from './answersInWords.ts';

type Props = {
  readonly guide: ToldGuide;
  readonly answers: Answers;
  readonly assessment: AssessmentWithoutBands;
  readonly bands: Bands | undefined;
};

const causesPrinted = 5;
const reasonsPrinted = 3;

export function ClinicianPage({ guide, answers, assessment, bands }: Props) {
  const flags = assessment.urgencyReasons.flatMap((reason) =>
    'redFlag' in reason ? guide.redFlags.filter(({ id }) => id === reason.redFlag) : [],
  );
  return (
    <section class="clinician" aria-hidden="true">
      <header>
        <h1>{printed.title}</h1>
        <p>{printed.made(today())}</p>
      </header>
      <p>
        <strong>{printed.urgency}:</strong> {result.urgency[assessment.urgency].title}
      </p>
      <p>
        <strong>{printed.flags}:</strong>{' '}
        {flags.length === 0 ? printed.noFlags : flags.map(({ name }) => name).join('; ')}
      </p>
      <h2>{printed.causes}</h2>
      <ol>
        {assessment.causes.slice(0, causesPrinted).map(({ id, probability, ...reasons }) => (
          <li key={id}>
            <strong>{nameOf(guide, id)}</strong> {percent(probability)}
            {bands?.[id] !== undefined && ` (${bands[id].map(percent).join('–')})`}
            <Short guide={guide} word={printed.for} reasons={reasons.for} />
            <Short guide={guide} word={printed.against} reasons={reasons.against} />
          </li>
        ))}
      </ol>
      <h2>{printed.complaint}</h2>
      <dl>
        {answersInWords(guide, answers).map(({ id, question, answer }) => (
          <div key={id}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <footer>
        {printed.limits} {result.guide(assessment.guide.version, assessment.guide.hash.slice(0, 12))}
      </footer>
    </section>
  );
}

type Reasons = AssessmentWithoutBands['causes'][number]['for'];

function Short({ guide, word, reasons }: { guide: ToldGuide; word: string; reasons: Reasons }) {
  if (reasons.length === 0) return null;
  const told = reasons.slice(0, reasonsPrinted).map(({ question, options }) => {
    const asked = guide.questions.find(({ id }) => id === question)!;
    return options.length === 0
      ? `${asked.text} ${result.noneOfThese}`
      : options.map((o) => labelIn(asked, o)).join(', ');
  });
  return (
    <span>
      {' '}
      · {word}: {told.join('; ')}
    </span>
  );
}

/** The month in words: 11/12 is another day elsewhere. */
function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function nameOf(guide: ToldGuide, cause: string): string {
  return guide.causes.find(({ id }) => id === cause)!.name;
}

function percent(p: number): string {
  return p < 0.01 ? '<1%' : `${Math.round(p * 100)}%`;
}
