/** Puts the result into its page: from the answers kept on this device. */
import type { AskedGuide } from '@footing/assessment';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answersBefore, type Interview } from '../check/interview.ts';
import { forget, kept } from '../check/keep.ts';
import { keptProgress } from '../check/keptProgress.ts';
import { followKept } from '../check/storage.ts';
import { fetchGuide, fetchTexts } from '../guideData/fetchGuide.ts';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { link } from '../layouts/link.ts';
import { keptLinks } from '../share/keptLinks.ts';
import { LinkList } from '../share/LinkList.tsx';
import { nowSeconds } from '../share/nowSeconds.ts';
import { trialsKey } from '../trial/keptTrials.ts';
import { check } from '../words/en/check.ts';
import { nothingYet } from '../words/en/nothingYet.ts';

const place = document.querySelector('#result')!;

async function start(): Promise<void> {
  render(<Loading title={nothingYet.title} />, place);
  try {
    await show();
  } catch (error) {
    render(<CannotLoad title={nothingYet.title} onTryAgain={() => void start()} />, place);
    throw error;
  }
}

async function show(): Promise<void> {
  if (keptProgress() === 'none') return render(<NothingYet />, place);
  const parts = import('./ShownResult.tsx');
  const { guide, views, askAssessor } = await fetchGuide();
  const interview = kept(guide)?.interview;
  if (interview === undefined || isNothing(guide, interview)) return render(<NothingYet />, place);
  const onDelete = (): void => {
    forget();
    render(<NothingYet isDeleted />, place);
  };
  const { ShownResult } = await parts;
  render(
    <ShownResult
      {...{ guide, views, askAssessor, interview, onDelete }}
      texts={fetchTexts}
      onTold={() => {
        document.documentElement.dataset['ready'] = 'result';
      }}
      onFailed={reportError}
    />,
    place,
  );
}

/** No page was turned, and no emergency told before one was. */
function isNothing(guide: AskedGuide, interview: Interview): boolean {
  const answers = answersBefore(guide, interview, interview.at);
  return Object.keys(answers).length === 0 && interview.told.length === 0;
}

/** Links live on without the answers that they were made of. Where these were deleted just now, it says so, and begins to be read there. */
function NothingYet({ isDeleted = false }: { readonly isDeleted?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isDeleted) title.current?.focus();
  }, []);
  const [links, setLinks] = useState(() => keptLinks(nowSeconds()));
  return (
    <div class="card">
      <h1 ref={title} tabIndex={-1}>
        {nothingYet.title}
      </h1>
      <p role="status">{isDeleted ? check.deleted : nothingYet.none}</p>
      <p class="turns">
        <a class="button big" href={link('/check/')}>
          {nothingYet.startCheck}
        </a>
      </p>
      <LinkList links={links} onChange={() => setLinks(keptLinks(nowSeconds()))} />
    </div>
  );
}

// what stands there without script gives way
place.replaceChildren();
followKept(trialsKey);
void start();
