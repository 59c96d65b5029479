/** Which answers speak for a cause and which against, how much, and which number of the guide says so. */
import { answersOfReason, type Reason, strengthNames, type ToldGuide } from '@footing/assessment';
import { type ResultTold, reasonKey } from '../assessor/told.ts';
import { result } from '../words/en/result.ts';
import { Sources } from './Sources.tsx';

type Props = {
  readonly guide: ToldGuide;
  /** The numbers behind the reasons of this cause. */
  readonly behind: ResultTold['behind'][string];
  readonly title: string;
  readonly reasons: readonly Reason[];
};

const mostShown = 4;
/** A bar this long, in nats of log odds, is full. */
const fullBar = 4;

export function Reasons({ guide, behind, title, reasons }: Props) {
  if (reasons.length === 0) return null;
  return (
    <div class="reasons">
      <h4>{title}</h4>
      <ul class="plain-list">
        {reasons.slice(0, mostShown).map((reason) => {
          const shares = behind[reasonKey(reason)];
          return (
            <li key={reasonKey(reason)}>
              <div class="reason">
                {reasonInWords(guide, reason)} <span class="soft">({strengthNames[reason.strength]})</span>{' '}
                {shares !== undefined && (
                  <Sources
                    guide={guide}
                    ids={[shares.own.source, shares.all.source]}
                    note={
                      isTold(shares, reason)
                        ? result.reasonFrom(inHundred(shares.own.p), inHundred(shares.all.p))
                        : undefined
                    }
                  />
                )}
              </div>
              <meter
                class={reason.weight > 0 ? 'for' : 'against'}
                min={0}
                max={fullBar}
                value={Math.min(fullBar, Math.abs(reason.weight))}
                aria-hidden="true"
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function reasonInWords(guide: ToldGuide, reason: Reason): string {
  const question = guide.questions.find(({ id }) => id === reason.question)!;
  const labels = answersOfReason(question, reason);
  if (question.kind === 'map-of-results') return `${result.tried}: ${labels.join(', ')}`;
  const said = labels.length === 0 ? result.noneOfThese : labels.join(', ');
  return `${question.text.replace(/\?$/, '')}: ${said}`;
}

/** Where a form of the cause or other answers speak, the number of the cause alone may say the same of all, or the contrary. */
function isTold({ own, all }: ResultTold['behind'][string][string], { weight }: Reason): boolean {
  return (own.p - all.p) * Math.sign(weight) > 0.005;
}

function inHundred(p: number): string {
  return p < 0.01 ? 'fewer than 1' : String(Math.round(p * 100));
}
