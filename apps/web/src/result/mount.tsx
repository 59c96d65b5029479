/** Puts the result into its page: from the answers kept on this device. */
import { type Answers, type AskedGuide, settledRedFlags } from '@footing/assessment';
import { withTexts } from '@footing/assessment/packed';
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { answersBefore, isOver } from '../check/interview.ts';
import { forget, kept } from '../check/keep.ts';
import { fetchGuide, fetchTexts } from '../guideData/fetchGuide.ts';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { link } from '../layouts/link.ts';
import { keptLinks } from '../share/keptLinks.ts';
import { LinkList } from '../share/LinkList.tsx';
import { nowSeconds } from '../share/nowSeconds.ts';
import { result } from '../words/en/result.ts';
import { EmergencyCard } from './EmergencyCard.tsx';
import { Result } from './Result.tsx';

const place = document.querySelector('#result')!;

async function start(): Promise<void> {
  render(<Loading />, place);
  try {
    await show();
  } catch (error) {
    render(<Failed error={error} />, place);
    throw error;
  }
}

async function show(): Promise<void> {
  const { guide, views, askAssessor } = await fetchGuide();
  const interview = kept(guide);
  const answers = interview === undefined ? {} : answersBefore(guide, interview, interview.at);
  if (interview === undefined || Object.keys(answers).length === 0) return render(<NothingYet />, place);
  const request = { answers, denied: {} };
  const telling = Promise.all([askAssessor('assess', request), fetchTexts()]);
  render(<Ahead guide={guide} answers={answers} />, place);
  const [told, texts] = await telling.catch((error: unknown) => {
    throw new NotTold(guide, answers, error);
  });
  const shown = {
    told,
    guide: withTexts(guide, texts),
    answers,
    views,
    finished: isOver(interview),
    onDelete: () => {
      forget();
      render(<NothingYet />, place);
    },
  };
  render(<Result {...shown} bands={undefined} />, place);
  document.documentElement.dataset['ready'] = 'result';
  // without bands the result says no more than it knows
  const bands = await askAssessor('bands', request).catch(() => undefined);
  if (bands !== undefined && kept(guide) !== undefined) render(<Result {...shown} bands={bands} />, place);
}

/** Before the result is worked out: an emergency is told at once, since it needs no arithmetic. */
function Ahead({ guide, answers, children }: AheadProps) {
  const flags = settledRedFlags(guide, answers).filter(({ urgency }) => urgency === 'emergency');
  return (
    <>
      {flags.length > 0 && <EmergencyCard guide={guide} flags={flags} />}
      {children ?? <Loading words={result.working} />}
    </>
  );
}
type AheadProps = {
  readonly guide: AskedGuide;
  readonly answers: Answers;
  readonly children?: ComponentChildren;
};

/** The answers are there and the result is not. */
class NotTold extends Error {
  readonly guide: AskedGuide;
  readonly answers: Answers;
  constructor(guide: AskedGuide, answers: Answers, cause: unknown) {
    super('the result could not be worked out', { cause });
    this.guide = guide;
    this.answers = answers;
  }
}

function Failed({ error }: { readonly error: unknown }) {
  const again = (): void => void start();
  if (!(error instanceof NotTold)) return <CannotLoad onTryAgain={again} />;
  return (
    <Ahead guide={error.guide} answers={error.answers}>
      <CannotLoad words={result.cannotWork} onTryAgain={again} />
    </Ahead>
  );
}

/** Links live on without the answers that they were made of. */
function NothingYet() {
  const [links, setLinks] = useState(() => keptLinks(nowSeconds()));
  return (
    <div class="card">
      <h1>{result.title}</h1>
      <p>{result.nothingYet}</p>
      <p class="turns">
        <a class="button big" href={link('/check/')}>
          {result.startCheck}
        </a>
      </p>
      <LinkList links={links} onChange={() => setLinks(keptLinks(nowSeconds()))} />
    </div>
  );
}

// what stands there without script gives way
place.replaceChildren();
void start();
