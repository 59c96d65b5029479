/** A list of statements, each with its sources; where all rest on the same, these are named once, at the end. */
import type { ToldGuide } from '@footing/assessment';
import type { Statement } from '@footing/guide';
import { restOnTheSame } from '../reading/restOnTheSame.ts';
import { Sources } from './Sources.tsx';

type Props = { readonly guide: ToldGuide; readonly statements: readonly Statement[] };

export function Statements({ guide, statements }: Props) {
  const shared = restOnTheSame(statements);
  if (statements.length === 0) return null;
  return (
    <>
      <ul>
        {statements.map(({ text, sources }) => (
          <li class="statement-line" key={text}>
            <p>{text}</p> {!shared && <Sources guide={guide} ids={sources} />}
          </li>
        ))}
      </ul>
      {shared && <Sources guide={guide} ids={statements[0]!.sources} />}
    </>
  );
}
