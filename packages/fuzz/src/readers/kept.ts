import { daysFrom, firstPage } from '@footing/assessment';
import { packGuide, unpackAsked } from '@footing/assessment/packed';
import { loadGuide } from '@footing/guide/load';
import {
  answersBefore,
  answersSoFar,
  goBack,
  isOver,
  pagesLeft,
  shownQuestions,
  startInterview,
  unanswered,
} from '@footing/web/interview';
import { keepEvent, keptEvent } from '@footing/web/kept-event';
import { keep, kept } from '@footing/web/kept-interview';
import { keepTrials, keptTrials, noTrials } from '@footing/web/kept-trials';
import { bytesOf, type Reader, textOf } from '../reader.ts';
import { jsonWords } from '../words.ts';

/** What a browser keeps for a page, in memory: the parts of Storage that the readers use. */
const storage = new Map<string, string>();
const inMemory = {
  getItem: (key: string) => storage.get(key) ?? null,
  setItem: (key: string, value: string) => void storage.set(key, value),
  removeItem: (key: string) => void storage.delete(key),
};

function putStorage(): void {
  storage.clear();
  Object.defineProperty(globalThis, 'localStorage', { value: inMemory, configurable: true });
}

const nothing = {
  kind: 'refused',
  issues: [{ code: 'nothing', path: '', message: 'as if nothing were kept' }],
} as const;

/** The interview that the browser kept: by an older version, or by whoever wrote into its storage. */
export const keptInterview: Reader = {
  words: [...jsonWords, '"at":-1', '"at":0.5', '"pages":[', '"questions":["age"]', '"marks":{"left":[]}'],
  prepare: async () => {
    putStorage();
    const guide = unpackAsked(packGuide(await loadGuide()));
    const start = startInterview(guide);
    const pages = [
      firstPage(guide),
      ...guide.pages.slice(1, 4).map(({ id, questions }) => ({ page: id, questions })),
    ];
    const marks = { left: ['ball'], right: [], middle: [] };
    keep({ ...start, pages, at: 2, answers: { age: 41 }, marks }, guide);
    const seeds = [...storage.values(), JSON.stringify({ form: 1, interview: start })].map(bytesOf);
    const [name] = storage.keys();
    return {
      seeds,
      run: (input) => {
        storage.set(name!, textOf(input));
        const found = kept(guide);
        if (found === undefined) return nothing;
        const { interview } = found;
        const shown = isOver(interview) ? [] : shownQuestions(guide, interview);
        if (!isOver(interview) && interview.pages[interview.at] === undefined)
          throw new Error('an interview that is open on no page');
        if (interview.pages.some(({ page }) => !guide.pages.some(({ id }) => id === page)))
          throw new Error('an interview with a page that the guide has not');
        const { left, right, middle } = interview.marks;
        if (![...left, ...right, ...middle].every((region) => typeof region === 'string'))
          throw new Error('marks that are no regions');
        if (
          ![interview.typed, interview.units].flatMap(Object.values).every((text) => typeof text === 'string')
        )
          throw new Error('typed text that is none');
        const told = [answersSoFar(guide, interview), answersBefore(guide, interview, interview.at)];
        return {
          kind: 'read',
          value: [
            interview,
            shown.length,
            told,
            unanswered(guide, goBack(interview)),
            pagesLeft(guide, interview),
          ],
        };
      },
    };
  },
};

/** The trials that the browser kept. */
export const keptTrialsReader: Reader = {
  words: [...jsonWords, '"current":null', '"found":null', '"dueDays":4', '"seed":1e999'],
  prepare: async () => {
    putStorage();
    const at = '2026-05-01T06:30:00Z';
    keepTrials({
      ...noTrials,
      current: { change: 'relace', seed: 3, chosenAt: at },
      finished: [
        {
          change: 'loosen-laces',
          result: 'no',
          finishedAt: at,
          found: { isToKeep: false, stillAfterMinutes: 20 },
        },
      ],
      firstAt: at,
    });
    const [name, text] = [...storage][0]!;
    return {
      seeds: [bytesOf(text), bytesOf(JSON.stringify({ form: 1, trials: noTrials }))],
      run: (input) => {
        storage.set(name, textOf(input));
        return { kind: 'read', value: checkedTrials(keptTrials()) };
      },
    };
  },
};

function checkedTrials(trials: ReturnType<typeof keptTrials>): unknown {
  const { current, finished, firstAt, dueDays } = trials;
  const times = [firstAt, current?.chosenAt, ...finished.map(({ finishedAt }) => finishedAt)];
  if (!times.every((time) => time === null || time === undefined || typeof time === 'string'))
    throw new Error('a time that is no text');
  if (current !== null && Number.isNaN(Date.parse(current.chosenAt)))
    throw new Error('a trial begun at no time');
  if (current !== null && !(Number.isSafeInteger(current.seed) && current.seed >= 0))
    throw new Error('a seed that is no whole number');
  if (dueDays !== null && !(dueDays > 0)) throw new Error('due after no days');
  return trials;
}

/** The event that the browser kept. */
export const keptEventReader: Reader = {
  words: [...jsonWords, '"day":"2026-02-30"', '"sessionsAWeek":0.5', '"activity":null', '"event":{'],
  prepare: async () => {
    putStorage();
    keepEvent({ day: '2026-05-01', sessionsAWeek: 3, activity: 'running' });
    const [name, text] = [...storage][0]!;
    return {
      seeds: [bytesOf(text)],
      run: (input) => {
        storage.set(name, textOf(input));
        const event = keptEvent();
        if (event === undefined) return nothing;
        if (!Number.isInteger(daysFrom('2026-05-01', event.day))) throw new Error('an event on no day');
        return { kind: 'read', value: event };
      },
    };
  },
};
