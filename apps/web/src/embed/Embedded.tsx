/** All of the component: where it starts, the check, the result, and below each what it is not. */
import { useRef, useState } from 'preact/hooks';
import { Check } from '../check/Check.tsx';
import { type Interview, isOver } from '../check/interview.ts';
import { useTopOnTurn } from '../check/turning.ts';
import type { Loaded } from '../guideData/fetchGuide.ts';
import { KeptOutcome } from '../result/KeptOutcome.tsx';
import { LinkAway } from '../surroundings/LinkAway.tsx';
import { type Surroundings, SurroundingsContext, useSurroundings } from '../surroundings/surroundings.ts';
import { embed } from '../words/en/embed.ts';
import type { Around } from './aroundOf.ts';
import { guideTexts } from './embeddedGuide.ts';
import type { HostEvents } from './hostEvents.ts';

export type Part = 'start' | 'check' | 'result';

type Props = Loaded & {
  /** Which of the page's components this is, the first is 1. */
  readonly number: number;
  readonly events: HostEvents;
  readonly around: Around;
  readonly onStart: () => void;
};

export function Embedded({ around, onStart, number, ...props }: Props) {
  const [part, setPart] = useState<Part>('start');
  const surroundings: Surroundings = {
    ...around,
    toResult: () => setPart('result'),
    toCheck: () => setPart('check'),
  };
  const start = (): void => {
    onStart();
    setPart('check');
  };
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <section class="embedded" aria-label={embed.name(number)}>
        <Parts {...props} part={part} onStart={start} />
        <Colophon {...props} />
      </section>
    </SurroundingsContext.Provider>
  );
}

type PartsProps = Omit<Props, 'around' | 'number'> & { readonly part: Part };

function Parts({ part, onStart, events, ...loaded }: PartsProps) {
  const place = useRef<HTMLDivElement>(null);
  const { keeping, toCheck } = useSurroundings();
  useTopOnTurn(place, part);
  const { guide } = loaded;
  const interview = part === 'result' ? keeping.kept(guide)?.interview : undefined;
  return (
    <div class="part" ref={place} tabIndex={-1}>
      {part === 'start' ? (
        <Start onStart={onStart} />
      ) : interview === undefined ? (
        <Check {...loaded} />
      ) : (
        <KeptOutcome
          {...loaded}
          interview={interview}
          texts={async () => guideTexts()}
          onDelete={() => {
            keeping.forget();
            if (typeof toCheck !== 'string') toCheck();
          }}
          onTold={() => tellEnd(events, interview)}
          onFailed={() => {}}
        />
      )}
    </div>
  );
}

/** A result that is looked at before the last page is no end. */
function tellEnd(events: HostEvents, interview: Interview): void {
  if (isOver(interview)) events.finished(interview.pages.length);
}

function Start({ onStart }: { readonly onStart: () => void }) {
  return (
    <div class="card start">
      <h1>{embed.title}</h1>
      <p class="lead">{embed.lead}</p>
      <p>
        <strong>{embed.emergency}</strong>
      </p>
      <p class="turns">
        <button type="button" class="button big" onClick={onStart}>
          {embed.start}
        </button>
      </p>
      <p class="small soft">{embed.private}</p>
    </div>
  );
}

function Colophon({ guide }: Pick<Loaded, 'guide'>) {
  const { pageAddress } = useSurroundings();
  const pages = Object.entries(embed.pages).flatMap(([id, name]) => {
    const address = pageAddress(`/${id}/`);
    return address === undefined ? [] : [{ address, name }];
  });
  return (
    <footer class="limits small no-print">
      <p>
        <strong>{embed.limits}</strong> {embed.emergency}
      </p>
      <p class="soft">{embed.guide(guide.version, guide.hash.slice(0, 12))}</p>
      {pages.length > 0 && (
        <ul class="plain-list" aria-label={embed.morePages}>
          {pages.map(({ address, name }) => (
            <li key={address}>
              <LinkAway href={address}>{name}</LinkAway>
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}
