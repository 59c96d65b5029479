/** Puts the result into its page: from the answers kept on this device. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { forget, kept } from '../check/keep.ts';
import { fetchGuide, fetchTexts } from '../guideData/fetchGuide.ts';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { link } from '../layouts/link.ts';
import { keptLinks } from '../share/keptLinks.ts';
import { LinkList } from '../share/LinkList.tsx';
import { nowSeconds } from '../share/nowSeconds.ts';
import { aroundResult } from '../surroundings/aroundResult.ts';
import { SurroundingsContext } from '../surroundings/surroundings.ts';
import { result } from '../words/en/result.ts';
import { answersThatCount } from './answersThatCount.ts';
import { isBegun } from './isBegun.ts';
import { KeptOutcome } from './KeptOutcome.tsx';

const place = document.querySelector('#result')!;

async function start(): Promise<void> {
  render(<Loading />, place);
  try {
    await show();
  } catch (error) {
    render(<CannotLoad title={result.title} onTryAgain={() => void start()} />, place);
    throw error;
  }
}

async function show(): Promise<void> {
  if (!isBegun()) return render(<NothingYet />, place);
  const { guide, views, askAssessor } = await fetchGuide();
  const interview = kept(guide)?.interview;
  const answers = interview === undefined ? {} : answersThatCount(guide, interview);
  if (interview === undefined || Object.keys(answers).length === 0) return render(<NothingYet />, place);
  const onDelete = (): void => {
    forget();
    render(<NothingYet />, place);
  };
  render(
    <SurroundingsContext.Provider value={aroundResult}>
      <KeptOutcome
        {...{ guide, views, askAssessor, interview, onDelete }}
        texts={fetchTexts}
        onTold={() => {
          document.documentElement.dataset['ready'] = 'result';
        }}
        onFailed={reportError}
      />
    </SurroundingsContext.Provider>,
    place,
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
