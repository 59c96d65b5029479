/** What goes with the numbness over many sessions; never why, and nothing at all on few. */
import { type Association, associationWords, neverWhy, tooFewWords, untimedWords } from '@footing/diary';
import { isExample } from '../diary/exampleSessions.ts';
import { type OpenDiary, useSessions } from '../diary/openDiary.ts';
import { StoreNotice } from '../diary/StoreNotice.tsx';
import { WrongSessions } from '../diary/WrongSessions.tsx';
import { link } from '../layouts/link.ts';
import { diary } from '../words/en/diary.ts';
import { trends as words } from '../words/en/trends.ts';
import { RatioBar } from './RatioBar.tsx';
import { useAssociations } from './useAssociations.ts';

export function Trends({ store, problem }: OpenDiary) {
  const { sessions, wrong, problem: readProblem } = useSessions(store);
  const found = useAssociations(sessions);
  if (sessions === undefined) return <p class="waiting">{diary.loading}</p>;
  if (found === undefined) return <p class="waiting">{words.working}</p>;
  const tooFew = tooFewWords(found);
  const untimed = untimedWords(sessions);
  const signs = found.associations.filter(({ verdict }) => verdict !== 'no-sign');
  const rest = found.associations.filter(({ verdict }) => verdict === 'no-sign');
  return (
    <>
      <StoreNotice problem={problem ?? readProblem} />
      <WrongSessions wrong={wrong} />
      {sessions.some(isExample) && <p class="notice">{words.examples}</p>}
      {untimed !== undefined && <p class="notice">{untimed}</p>}
      {tooFew !== undefined ? (
        <div class="card empty">
          <h2>{words.emptyTitle}</h2>
          <p>{tooFew}</p>
          <p class="turns">
            <a class="button" href={link('/diary/')}>
              {words.toDiary}
            </a>
          </p>
        </div>
      ) : (
        <>
          <p class="small soft">{words.counted(found.sessions, found.numb)}</p>
          <section aria-labelledby="goes-title">
            <h2 id="goes-title">{words.goesWith}</h2>
            {found.associations.length === 0 && <p>{words.nothing}</p>}
            {found.associations.length > 0 && signs.length === 0 && <p>{words.nothingGoes}</p>}
            <List associations={signs} />
          </section>
          <p class="notice">
            {neverWhy} <a href={link('/trial/')}>{words.test}</a>
          </p>
          {rest.length > 0 && (
            <section aria-labelledby="no-sign-title">
              <h2 id="no-sign-title">{words.noSign}</h2>
              <p class="soft">{words.noSignLead}</p>
              <List associations={rest} />
            </section>
          )}
        </>
      )}
    </>
  );
}

/** Those without a clear sign have a heading of their own that says so. */
const tags = {
  'goes-with-more': words.more,
  'goes-with-less': words.less,
} as const;

function List({ associations }: { readonly associations: readonly Association[] }) {
  if (associations.length === 0) return null;
  return (
    <>
      <p class="small soft">{words.scale}</p>
      <ul class="plain-list associations">
        {associations.map((association) => (
          <li
            key={`${association.kind} ${association.name}`}
            class="card association"
            data-verdict={association.verdict}
          >
            {association.verdict !== 'no-sign' && (
              <p>
                <span class="tag">{tags[association.verdict]}</span>
              </p>
            )}
            <RatioBar rateRatio={association.rateRatio} />
            <p>{associationWords(association)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
