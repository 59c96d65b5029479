/** The box and what it finds, as it is typed. */
import { useRef } from 'preact/hooks';
import { CannotLoad } from '../guideData/Waiting.tsx';
import { check } from '../words/en/check.ts';
import { find as words } from '../words/en/find.ts';
import { CommonWords } from './CommonWords.tsx';
import { FindForm } from './FindForm.tsx';
import { type Find, type Found, mostHits } from './finder.ts';
import { Hits } from './Hits.tsx';
import { Lists } from './Lists.tsx';
import { NoHit } from './NoHit.tsx';
import { SignLine } from './SignLine.tsx';
import { useTyped } from './useTyped.ts';

type Props = {
  /** Undefined while what it needs is fetched, and when that failed. */
  readonly find: Find | undefined;
  readonly failed: boolean;
  readonly onTryAgain: () => void;
};

export function FindPage({ find, failed, onTryAgain }: Props) {
  const { typed, sought, type, seek, choose } = useTyped();
  const results = useRef<HTMLElement>(null);
  // once they are there
  const andGoToResults = (act: () => void): void => {
    act();
    setTimeout(() => results.current?.focus());
  };
  const found = find === undefined || sought.trim() === '' ? undefined : find(sought);
  return (
    <>
      <FindForm typed={typed} onType={type} onSubmit={() => andGoToResults(seek)} />
      <p class="small soft">
        {words.knowsNot} {words.stays}
      </p>
      <p role="status" class={found === undefined ? 'soft' : 'only-read'}>
        {statusOf(found, find === undefined && !failed)}
      </p>
      {failed && <CannotLoad words={words.cannotLoad} onTryAgain={onTryAgain} />}
      {failed && <Lists />}
      {found !== undefined && (
        <section
          ref={results}
          class="find-results"
          data-sought={sought}
          tabIndex={-1}
          aria-label={words.results}
        >
          {found.sign && <SignLine />}
          {found.hits.length === 0 ? (
            <NoHit />
          ) : (
            <>
              <h2>{countOf(found)}</h2>
              <Hits key={sought} hits={found.hits} />
            </>
          )}
        </section>
      )}
      {find !== undefined && found === undefined && (
        <CommonWords onChoose={(chosen) => andGoToResults(() => choose(chosen))} />
      )}
    </>
  );
}

function countOf({ hits }: Found): string {
  return hits.length === mostHits ? words.most(hits.length) : words.count(hits.length);
}

function statusOf(found: Found | undefined, waits: boolean): string {
  if (found === undefined) return waits ? check.loading : '';
  const count = found.hits.length === 0 ? words.none.announced : `${countOf(found)}.`;
  return found.sign ? `${count} ${words.signCount}` : count;
}
