/** Until the day: which changes to test and when, what comes too late, and what to leave out. */
import { dayAfter, type EventPlan } from '@footing/assessment';
import { link } from '../layouts/link.ts';
import { Sources } from '../result/Sources.tsx';
import { Statements } from '../result/Statements.tsx';
import { event as words } from '../words/en/event.ts';
import { clinicianNames } from '../words/en/reading.ts';
import { result } from '../words/en/result.ts';
import type { PlanProps } from './Plan.tsx';

type Props = Pick<PlanProps, 'guide' | 'days' | 'today' | 'plan' | 'underTest'>;

export function Until(props: Props) {
  const { guide, plan } = props;
  const { seenFirst, toBook, overWeeks, keep, nothingNew } = plan;
  return (
    <div class="event-part" data-part="until">
      <h3>{words.until}</h3>
      {seenFirst !== null && <p class="notice">{words.bookFirst(clinicianNames[seenFirst])}</p>}
      <Tests {...props} />
      <Named guide={guide} title={words.keep} ids={keep} />
      <Named guide={guide} title={words.toBook} ids={toBook} />
      <TooLate guide={guide} plan={plan} />
      <Named guide={guide} title={words.overWeeks} ids={overWeeks} />
      <h4>{words.lastDays}</h4>
      <Statements guide={guide} statements={nothingNew} />
      <LeaveOut guide={guide} plan={plan} />
    </div>
  );
}

function Tests({ guide, days, today, plan: { tests }, underTest }: Props) {
  if (tests.length === 0) return <p>{days === 0 ? words.noTestToday : words.noTest}</p>;
  const dayIn = (count: number): string => words.shortDay(dayAfter(today, count));
  const isOther = underTest !== undefined && tests.every(({ change }) => change !== underTest);
  return (
    <>
      {isOther && (
        <p class="notice warn">
          {words.finishFirst} <a href={link('/trial/')}>{words.toTrial}</a>
        </p>
      )}
      <p>{words.oneAtATime}</p>
      <ol class="event-tests">
        {tests.map(({ change, sessions, startDay, endDay }) => (
          <li key={change} data-change={change}>
            <a href={link(`/changes/${change}/`)}>{nameOf(guide, change)}</a>
            {change === underTest && ` (${words.underTest})`}:{' '}
            {words.test(dayIn(startDay), sessions, dayIn(endDay))}
          </li>
        ))}
      </ol>
      <p class="small soft no-print">{words.trialIsSurer}</p>
    </>
  );
}

type PartProps = Pick<Props, 'guide' | 'plan'>;

function TooLate({ guide, plan: { tooLate } }: PartProps) {
  if (tooLate.length === 0) return null;
  return (
    <>
      <h4>{words.tooLate}</h4>
      <ul>
        {tooLate.map(({ change, sessions, days }) => (
          <li key={change} data-late={change}>
            {words.needs(nameOf(guide, change), sessions, days)}
          </li>
        ))}
      </ul>
    </>
  );
}

function LeaveOut({ guide, plan: { leaveOut, seenFirst } }: PartProps) {
  if (leaveOut.length === 0) return null;
  return (
    <>
      <h4>{words.leaveOut}</h4>
      {seenFirst !== null && <p>{words.ifAmongThese}</p>}
      <dl class="clock">
        {leaveOut.map((own) => (
          <LeftOut key={own.cause} guide={guide} {...own} />
        ))}
      </dl>
    </>
  );
}

function LeftOut({ guide, cause, stop, source }: EventPlan['leaveOut'][number] & Pick<Props, 'guide'>) {
  return (
    <>
      <dt>{result.ifItIs(guide.causes.find(({ id }) => id === cause)!)}</dt>
      <dd>
        {stop.join('. ')}. <Sources guide={guide} ids={[source]} />
      </dd>
    </>
  );
}

type NamedProps = Pick<Props, 'guide'> & { readonly title: string; readonly ids: readonly string[] };

function Named({ guide, title, ids }: NamedProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {ids.map((id) => (
          <li key={id}>{nameOf(guide, id)}</li>
        ))}
      </ul>
    </>
  );
}

function nameOf({ changes }: Props['guide'], id: string): string {
  return changes.find((change) => change.id === id)!.name;
}
