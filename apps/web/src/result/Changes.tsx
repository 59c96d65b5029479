/** What to change, in order: how, what it costs, how often it helps, and when not to. */
import type { OfferedChange, ToldGuide } from '@footing/assessment';
import { statementOf } from '@footing/guide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Told } from '../assessor/told.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { costNames } from '../words/en/reading.ts';
import { result, shareInWords } from '../words/en/result.ts';
import { capital } from './Causes.tsx';
import { Prose } from './Prose.tsx';
import { ReadMore } from './ReadMore.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';

type Props = { readonly guide: ToldGuide; readonly told: Told };

const mostShown = 5;

export function Changes({ guide, told }: Props) {
  const offered = told.assessment.changes.slice(0, mostShown);
  if (offered.length === 0) return null;
  return (
    <section class="result-part" aria-labelledby="changes-title">
      <h2 id="changes-title">{result.changes}</h2>
      <p class="soft">{result.changesLead}</p>
      <ol class="plain-list changes">
        {offered.map((change, i) => (
          <li key={change.id}>
            <ChangeCard guide={guide} told={told} offered={change} place={i + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type CardProps = Props & { readonly offered: OfferedChange; readonly place: number };

function ChangeCard({ guide, told, offered, place }: CardProps) {
  const { ownSessions } = useSurroundings();
  const change = guide.changes.find(({ id }) => id === offered.id)!;
  const drawing = guide.drawings.find(({ changes }) => changes.includes(change.id));
  const aims = offered.for.map((id) => guide.causes.find((cause) => cause.id === id)!.name.toLowerCase());
  return (
    <article class="card change">
      <h3>
        <span class="place" aria-hidden="true">
          {place}
        </span>
        {change.name}
      </h3>
      <p class="soft">{capital(change.short)}.</p>
      <ul class="plain-list facts">
        <li>{costNames[change.cost]}</li>
        <li>{result.helps(shareInWords(offered.benefit))}</li>
        <li>{result.tell(change.sessionsToTell)}</li>
        {!change.undoable && change.cost !== 'professional' && <li class="warn">{result.cannotUndo}</li>}
        <li class="fact-source">
          <Sources
            guide={guide}
            ids={told.helpSources[change.id]!}
            note={aims.length > 0 ? `${result.aimsAt}: ${aims.join(', ')}.` : undefined}
          />
        </li>
      </ul>
      {change.notWhen.length > 0 && (
        <div class="not-when">
          <h4>{result.notWhen}</h4>
          <Statements guide={guide} statements={change.notWhen.map(statementOf)} />
        </div>
      )}
      {ownSessions !== undefined && (
        <p>
          <a class="button quiet" href={ownSessions.testAddress(change.id)}>
            {result.test}
            <span class="only-read">: {change.name}</span>
          </a>
        </p>
      )}
      {drawing !== undefined && <DrawingOf id={drawing.id} title={drawing.title} />}
      <details class="more">
        <summary>
          {result.howExactly}
          <span class="only-read">: {change.name}</span>
        </summary>
        <Prose guide={guide} sections={change.sections} heading="How exactly" />
        <ReadMore
          guide={guide}
          path={`/changes/${change.id}/`}
          name={change.name.toLowerCase()}
          sections={change.sections.filter(({ heading }) => heading !== 'How exactly')}
        />
      </details>
    </article>
  );
}

/** The drawing inline, so that it takes the colours of the theme; its own title and description tell what it shows. */
function DrawingOf({ id, title }: { readonly id: string; readonly title: string }) {
  const { drawing } = useSurroundings();
  const [drawn, setDrawn] = useState<ComponentChildren>(null);
  useEffect(() => void drawing(id).then(setDrawn, () => setDrawn(null)), [id]);
  if (drawn === null) return null;
  return (
    <figure class="drawing">
      {drawn}
      <figcaption class="small soft">{title}</figcaption>
    </figure>
  );
}
