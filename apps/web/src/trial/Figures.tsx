import type { TrialReport } from '@footing/trial';
import { trial as words } from '../words/en/trial.ts';
import { figureRows, percent } from './figureRows.ts';

/** Every figure of a trial with its intervals. */
export function Figures({ report }: { readonly report: TrialReport }) {
  const rows = figureRows(report);
  if (rows.length === 0) return null;
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
          {rows.map(({ name, best, likely, veryLikely }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{best}</td>
              <td>{likely}</td>
              <td>{veryLikely}</td>
            </tr>
          ))}
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
