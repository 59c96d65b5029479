/** What to change, in order: how, what it costs, how often it helps, and when not to. */
import type { OfferedChange, ToldGuide } from '@footing/assessment';
import { statementOf } from '@footing/guide';
import { useEffect, useState } from 'preact/hooks';
import type { Told } from '../assessor/told.ts';
import { fetchDrawing } from '../guideData/fetchGuide.ts';
import { link } from '../layouts/link.ts';
import { costNames } from '../words/en/reading.ts';
import { result, shareInWords } from '../words/en/result.ts';
import { capital } from './Causes.tsx';
import { Prose } from './Prose.tsx';
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
      <p>
        <a class="button quiet" href={link(`/trial/?change=${change.id}`)}>
          {result.test}
          <span class="only-read">: {change.name}</span>
        </a>
      </p>
      {drawing !== undefined && <DrawingOf id={drawing.id} title={drawing.title} />}
      <details class="more">
        <summary>
          {result.howExactly}
          <span class="only-read">: {change.name}</span>
        </summary>
        <Prose guide={guide} sections={change.sections} heading="How exactly" />
        <p>
          <a href={link(`/changes/${change.id}/`)}>{result.readMore(change.name.toLowerCase())}</a>
        </p>
      </details>
    </article>
  );
}

/** The drawing inline, so that it takes the colours of the theme; its own title and description tell what it shows. */
function DrawingOf({ id, title }: { readonly id: string; readonly title: string }) {
  const [svg, setSvg] = useState('');
  useEffect(() => void fetchDrawing(id).then(setSvg, () => setSvg('')), [id]);
  if (svg === '') return null;
  return (
    <figure class="drawing">
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption class="small soft">{title}</figcaption>
    </figure>
  );
}
