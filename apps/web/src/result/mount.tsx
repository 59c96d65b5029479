/** Puts the result into its page: from the answers kept on this device. */
import { render } from 'preact';
import { answersBefore, isOver } from '../check/interview.ts';
import { forget, kept } from '../check/keep.ts';
import { fetchAssessor, fetchTexts } from '../guideData/fetchGuide.ts';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { link } from '../layouts/link.ts';
import { result } from '../words/en/result.ts';
import { Result } from './Result.tsx';

const place = document.querySelector('#result')!;

async function start(): Promise<void> {
  render(<Loading />, place);
  try {
    await show();
  } catch (error) {
    render(<CannotLoad onTryAgain={() => void start()} />, place);
    throw error;
  }
}

async function show(): Promise<void> {
  const { assessor } = await fetchAssessor();
  const interview = kept(assessor.guide);
  const answers = interview === undefined ? {} : answersBefore(assessor.guide, interview, interview.at);
  if (interview === undefined || Object.keys(answers).length === 0) return render(<NothingYet />, place);
  const guide = await fetchTexts(assessor.guide);
  const forgotten = (): void => {
    forget();
    render(<NothingYet />, place);
  };
  const finished = isOver(interview);
  render(
    <Result assessor={assessor} guide={guide} answers={answers} finished={finished} onDelete={forgotten} />,
    place,
  );
  document.documentElement.dataset['ready'] = 'result';
}

function NothingYet() {
  return (
    <div class="card">
      <h1>{result.title}</h1>
      <p>{result.nothingYet}</p>
      <p class="turns">
        <a class="button big" href={link('/check/')}>
          {result.startCheck}
        </a>
      </p>
    </div>
  );
}

void start();
