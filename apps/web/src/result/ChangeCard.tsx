/** A change that is worth trying: how, what it costs, how often it helps, and when not to. */
import {
  type Answers,
  howJudged,
  type OfferedChange,
  shareInWords,
  type ToldGuide,
} from '@footing/assessment';
import { capital, statementOf } from '@footing/guide';
import type { ComponentChildren } from 'preact';
import type { ResultTold } from '../assessor/told.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { inSentence } from '../words/en/inSentence.ts';
import { costNames } from '../words/en/reading.ts';
import { result } from '../words/en/result.ts';
import { DrawingOf } from './DrawingOf.tsx';
import { drawingFor } from './drawingFor.ts';
import { Prose } from './Prose.tsx';
import { ReadMore } from './ReadMore.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';

type Props = {
  readonly guide: ToldGuide;
  readonly told: ResultTold;
  readonly answers: Answers;
  readonly offered: OfferedChange;
  readonly place: number;
  /** All that are shown. */
  readonly shown: ToldGuide['changes'];
  readonly isUnderTest: boolean;
  /** Where the person says that they tried it, or that they did is noted. */
  readonly children: ComponentChildren;
};

export function ChangeCard({ guide, told, answers, offered, place, shown, isUnderTest, children }: Props) {
  const { ownSessions } = useSurroundings();
  const change = guide.changes.find(({ id }) => id === offered.id)!;
  const judged = howJudged(change, shown);
  const isTested = judged === 'sessions';
  const drawing = drawingFor(guide.drawings, change.id, answers);
  const aims = offered.for.map((id) => inSentence(guide.causes.find((cause) => cause.id === id)!.name));
  return (
    <article class="card change">
      <h3>
        <span class="place" aria-hidden="true">
          {place}
        </span>
        {change.name}
      </h3>
      {isUnderTest && (
        <p data-under-test>
          <strong>{result.underTest}</strong>
        </p>
      )}
      <p class="soft">{capital(change.short)}.</p>
      <ul class="plain-list facts">
        <li>{costNames[change.cost]}</li>
        <li>{result.helps(shareInWords(offered.benefit))}</li>
        <li>{result.judge[judged](change.sessionsToTell)}</li>
        {!change.undoable && isTested && <li>{result.notByTurns}</li>}
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
          name={change.name}
          sections={change.sections.filter(({ heading }) => heading !== 'How exactly')}
        />
      </details>
      <div class="change-ways">
        {ownSessions !== undefined && isTested && (
          <a class="button quiet" href={ownSessions.testAddress(change.id)}>
            {isUnderTest ? result.toTrial : result.test}
            <span class="only-read">: {change.name}</span>
          </a>
        )}
        {children}
      </div>
    </article>
  );
}
