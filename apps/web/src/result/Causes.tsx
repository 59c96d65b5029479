/** The causes that fit, likeliest first: how likely in words and as a picture, and why. */
import {
  type CauseWithoutBand,
  causesShown,
  isMilderFirst,
  shareInWords,
  type ToldGuide,
  watchedFor,
} from '@footing/assessment';
import { capital } from '@footing/guide';
import type { Bands } from '../assessor/messages.ts';
import type { ResultTold } from '../assessor/told.ts';
import { rangeInWords, result } from '../words/en/result.ts';
import type { Band } from './band.ts';
import { ChanceBar } from './ChanceBar.tsx';
import { Prose } from './Prose.tsx';
import { QuestionList } from './QuestionList.tsx';
import { ReadMore } from './ReadMore.tsx';
import { Reasons } from './Reasons.tsx';
import { Sources } from './Sources.tsx';

type Props = {
  readonly told: ResultTold;
  readonly guide: ToldGuide;
  readonly bands: Bands | undefined;
};

export function Causes({ told, guide, bands }: Props) {
  const { assessment } = told;
  const shown = causesShown(assessment.causes);
  const rest = 1 - shown.reduce((sum, { probability }) => sum + probability, 0);
  return (
    <section class="result-part" aria-labelledby="causes-title">
      <h2 id="causes-title" tabIndex={-1}>
        {result.causes}
      </h2>
      {isMilderFirst(guide, assessment) && (
        <p>
          <strong>{result.notLessUrgent}</strong>
        </p>
      )}
      {assessment.cannotTell ? (
        <CannotTell guide={guide} assessment={assessment} />
      ) : (
        <p class="soft">{result.causesLead}</p>
      )}
      <ol class="plain-list causes">
        {shown.map((cause, i) => (
          <li key={cause.id}>
            <CauseCard
              told={told}
              guide={guide}
              cause={cause}
              band={bands?.[cause.id]}
              open={i === 0 && roomy()}
            />
          </li>
        ))}
      </ol>
      <p class="small soft">{result.others(shareInWords(rest))}</p>
    </section>
  );
}

/** On a phone the reasons of the first cause would push all else out of sight: there they are opened by hand. */
function roomy(): boolean {
  return matchMedia('(min-width: 48rem)').matches;
}

function CannotTell({ guide, assessment }: Pick<Props, 'guide'> & Pick<ResultTold, 'assessment'>) {
  const watched = watchedFor(assessment);
  return (
    <div class="cannot-tell">
      <p>
        <strong>{result.cannotTell}</strong>
      </p>
      {watched.length > 0 && (
        <>
          <p>{result.wouldTell}</p>
          <QuestionList guide={guide} ids={watched} />
        </>
      )}
    </div>
  );
}

type CardProps = Pick<Props, 'told' | 'guide'> & {
  readonly cause: CauseWithoutBand;
  readonly band: Band | undefined;
  readonly open: boolean;
};

function CauseCard({ told, guide, cause, band, open }: CardProps) {
  const { name, short, sections } = guide.causes.find(({ id }) => id === cause.id)!;
  const prior = told.priors[cause.id]!;
  const behind = told.behind[cause.id]!;
  const share = shareInWords(cause.probability);
  return (
    <article class="card cause">
      <h3>{name}</h3>
      <p class="soft">{capital(short)}.</p>
      <ChanceBar id={cause.id} probability={cause.probability} band={band} />
      <div class="statement-line">
        <p>
          <strong>{capital(result.people(share))}</strong> {band !== undefined && bandInWords(band, share)}
        </p>{' '}
        <Sources guide={guide} ids={[prior.source]} note={result.numberFrom(share, shareInWords(prior.p))} />
      </div>
      <details class="more" open={open}>
        <summary>
          {result.why}
          <span class="only-read">: {name}</span>
        </summary>
        <Reasons guide={guide} behind={behind} title={result.for} reasons={cause.for} />
        <Reasons guide={guide} behind={behind} title={result.against} reasons={cause.against} />
        <Prose guide={guide} sections={sections} heading="What it is" most={1} />
        <ReadMore guide={guide} path={`/causes/${cause.id}/`} name={name} sections={sections} />
      </details>
    </article>
  );
}

/** A wide band is said to be uncertain. */
const wide = 0.25;

/** Nothing where the band says no more than the chance does. */
function bandInWords(band: Band, share: string): string {
  const range = rangeInWords(band);
  if (range === share) return '';
  return (band[1] - band[0] < wide ? result.bandNarrow : result.band)(range);
}
