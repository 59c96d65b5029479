/** What finished trials changed: the causes that moved, and what comes next. Nothing where no trial is finished. */
import type { Answers, Assessor, ToldGuide } from '@footing/assessment';
import type { Urgency } from '@footing/guide';
import type { NextStep } from '@footing/trial';
import { useMemo } from 'preact/hooks';
import { link } from '../layouts/link.ts';
import { clinicianNames } from '../words/en/reading.ts';
import { trial, afterTrials as words } from '../words/en/trial.ts';
import { urgencyTitle } from '../words/en/urgencyTitle.ts';
import { keptTrials } from './keptTrials.ts';
import { loopOf } from './loop.ts';

type Props = {
  readonly assessor: Assessor;
  /** The guide with its texts. */
  readonly guide: ToldGuide;
  readonly answers: Answers;
  /** Whether warning signs are left to ask about: until then nothing is said to come next but to be seen at once or today. */
  readonly signsLeft: boolean;
};

const movedShown = 5;

export function AfterTrials({ assessor, guide, answers, signsLeft }: Props) {
  const loop = useMemo(() => {
    const { finished, firstAt } = keptTrials();
    const start = firstAt === null ? Date.now() : Date.parse(firstAt);
    return loopOf(assessor, guide, answers, finished, { start, now: Date.now() });
  }, [assessor, guide, answers]);
  if (loop === undefined) return null;
  const nameOf = (id: string): string => guide.causes.find((cause) => cause.id === id)!.name;
  return (
    <section class="result-part after-trials" aria-labelledby="after-title">
      <h2 id="after-title">{words.title}</h2>
      <ul>
        {loop.finished.map(({ change, result }) => (
          <li key={change}>{words.result(changeNamed(guide, change), result)}</li>
        ))}
      </ul>
      <h3>{words.moved}</h3>
      {loop.moved.length === 0 && <p>{words.none}</p>}
      <ul class="plain-list moved">
        {loop.moved.slice(0, movedShown).map(({ cause, from, to }) => (
          <li key={cause} data-cause={cause} data-moved={to > from ? 'up' : 'down'}>
            <span class="arrow" aria-hidden="true">
              {to > from ? '↑' : '↓'}
            </span>
            <span>
              <strong>{nameOf(cause)}</strong> {to > from ? words.up : words.down}:{' '}
              <span class="soft">{words.from(from, to)}</span>
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.next}</h3>
      {signsLeft && !isUrgent(loop.next) ? (
        <p>{words.later}</p>
      ) : (
        <Next guide={guide} next={loop.next} urgency={loop.after.urgency} />
      )}
    </section>
  );
}

function isUrgent(next: NextStep): boolean {
  return next.kind === 'be-examined' && next.because === 'urgent';
}

type NextProps = {
  readonly guide: ToldGuide;
  readonly next: NextStep;
  readonly urgency: Urgency;
};

function Next({ guide, next, urgency }: NextProps) {
  switch (next.kind) {
    case 'keep':
      return <p>{words.keep(changeNamed(guide, next.change))}</p>;
    case 'keep-and-go-on':
      return (
        <>
          <p>{words.keepAndGoOn(changeNamed(guide, next.change), next.stillAfterMinutes)}</p>
          <Next guide={guide} next={next.further} urgency={urgency} />
        </>
      );
    case 'next-change':
      return (
        <>
          <p>{words.nextChange(changeNamed(guide, next.change))}</p>
          <p>
            <a class="button" href={link(`/trial/?change=${next.change}`)}>
              {words.test}
            </a>
          </p>
        </>
      );
    case 'be-examined': {
      // whom to see is said with how urgent it is: no other name may stand beside it
      if (next.because === 'urgent')
        return <p data-because="urgent">{trial.seeFirst(urgencyTitle(urgency))}</p>;
      const cause = guide.causes.find(({ id }) => id === next.cause)!;
      const { late } = cause.recovery;
      return (
        <div class="examined" data-because={next.because}>
          <p>
            <strong>{words.examined(clinicianNames[next.by])}.</strong> {words.because[next.because]}{' '}
            {words.forCause(cause)}
          </p>
          {next.because === 'recovery-late' && late !== '' && <p>{late}</p>}
        </div>
      );
    }
  }
}

function changeNamed(guide: ToldGuide, id: string): string {
  return guide.changes.find((change) => change.id === id)?.name ?? id;
}
