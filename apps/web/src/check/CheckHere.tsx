/** The check on its own page. Where the browser does not take the answers, the result is shown in its place: no other page would know them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Loaded } from '../guideData/fetchGuide.ts';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { aroundCheck } from '../surroundings/aroundCheck.tsx';
import { type Surroundings, SurroundingsContext, useSurroundings } from '../surroundings/surroundings.ts';
import { nothingYet } from '../words/en/nothingYet.ts';
import { Check } from './Check.tsx';
import type { Interview } from './interview.ts';
import type { KeepingHere } from './keepHere.ts';
import { useTopOnTurn } from './turning.ts';

type Part = 'check' | 'result';

export function CheckHere({ keeping, ...loaded }: Loaded & { readonly keeping: KeepingHere }) {
  const [part, setPart] = useState<Part>('check');
  const [isOnlyHere, setIsOnlyHere] = useState(false);
  const surroundings: Surroundings = {
    ...aroundCheck,
    keeping: {
      ...keeping,
      keep: (interview, guide) => {
        const problem = keeping.keep(interview, guide);
        setIsOnlyHere(keeping.isOnlyHere());
        return problem;
      },
    },
    toResult: isOnlyHere ? () => setPart('result') : aroundCheck.toResult,
    toCheck: () => setPart('check'),
    linksOpenBeside: isOnlyHere,
  };
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <Parts {...loaded} part={part} />
    </SurroundingsContext.Provider>
  );
}

function Parts({ part, ...loaded }: Loaded & { readonly part: Part }) {
  const place = useRef<HTMLDivElement>(null);
  const { keeping } = useSurroundings();
  useTopOnTurn(place, part);
  const interview = part === 'result' ? keeping.kept(loaded.guide)?.interview : undefined;
  return (
    <div class="part" ref={place} tabIndex={-1}>
      {interview === undefined ? <Check {...loaded} /> : <LateResult {...loaded} interview={interview} />}
    </div>
  );
}

type LateResultProps = Loaded & { readonly interview: Interview };

/** An interview carries nothing of it. */
function LateResult(props: LateResultProps) {
  const [late, setLate] = useState<typeof import('../result/ResultHere.tsx')>();
  const [isFailed, setIsFailed] = useState(false);
  const load = (): void => {
    setIsFailed(false);
    import('../result/loadResultHere.ts')
      .then(({ loadResultHere }) => loadResultHere())
      .then(setLate, () => setIsFailed(true));
  };
  useEffect(load, []);
  const { words } = useSurroundings().keeping;
  if (late !== undefined) return <late.ResultHere {...props} />;
  if (isFailed) return <CannotLoad title={nothingYet.title} words={words.cannotWork} onTryAgain={load} />;
  return <Loading title={nothingYet.title} words={nothingYet.working} />;
}
