import { digitsApart, figureInWords, type Shown, sessionLimits, spanInWords } from '@footing/guide';
import type { Estimate, TrialReport } from '@footing/trial';
import { trial as words } from '../words/en/trial.ts';

/** Every figure of a trial with its intervals. */
export function Figures({ report }: { readonly report: TrialReport }) {
  const { ratio, medianMinutes, noNumbness, strength, relief } = report;
  const arms = ['baseline', 'change'] as const;
  return (
    <details class="more">
      <summary>{words.figures}</summary>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.best}</th>
            <th scope="col">{words.likely}</th>
            <th scope="col">{words.veryLikely}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={words.ratio} estimate={ratio} shown={figureInWords} />
          {arms.map((arm) => (
            <Row
              key={arm}
              name={words.median(words.arms[arm])}
              estimate={medianMinutes[arm]}
              shown={minutes}
            />
          ))}
          {arms.map((arm) => (
            <Row
              key={arm}
              name={words.none(words.arms[arm])}
              estimate={noNumbness[arm].share}
              shown={percent}
            />
          ))}
          {strength !== null && (
            <Row name={words.strength} estimate={strength.difference} shown={figureInWords} />
          )}
          {relief !== null && <Row name={words.relief} estimate={relief.ratio} shown={figureInWords} />}
        </tbody>
      </table>
      <dl class="chances">
        <div>
          <dt>{words.laterAtAll}</dt>
          <dd>{percent(report.probabilityLater)}</dd>
        </div>
        <div>
          <dt>{words.quarterLater}</dt>
          <dd>{percent(report.probabilityQuarterLater)}</dd>
        </div>
      </dl>
    </details>
  );
}

type RowProps = {
  readonly name: string;
  readonly estimate: Estimate;
  readonly shown: Shown;
};

function Row({ name, estimate: { median, interval80, interval95 }, shown }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{shown(median, digitsApart(interval80, shown))}</td>
      <td>{spanInWords(interval80, shown)}</td>
      <td>{spanInWords(interval95, shown)}</td>
    </tr>
  );
}

/** Longer than any session may be: no figure any more. */
function minutes(value: number, more: number): string {
  return value > sessionLimits.minutes[1] ? words.beyond : value.toFixed(more);
}

/** Never 0% or 100%: nothing is that sure. */
function percent(share: number): string {
  const whole = Math.round(100 * share);
  return whole < 1 ? '<1%' : whole > 99 ? '>99%' : `${whole}%`;
}
