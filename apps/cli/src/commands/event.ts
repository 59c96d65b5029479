/** `footing event FILE --date DAY --sessions-a-week N [--activity ID] [--json]`: how to get through an event, or why it waits. */
import { parseArgs } from 'node:util';
import {
  type Answers,
  type AssessmentRequest,
  type Assessor,
  answerTo,
  chosenOptions,
  createAssessor,
  dayAfter,
  dayOf,
  daysFrom,
  eventLimits,
  eventPlan,
  isSessionsAWeek,
  readJson,
  readRequest,
} from '@footing/assessment';
import { formatIssue, type Guide, isDay } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { exitCodes } from '../exitCodes.ts';
import { readTextFile } from '../readTextFile.ts';
import { type DatedEvent, eventText } from '../result/eventText.ts';

type Wanted = {
  readonly file: string;
  readonly day: string;
  readonly days: number;
  readonly sessionsAWeek: number;
  readonly activity: string | undefined;
  readonly json: boolean;
};

export async function event(args: readonly string[]): Promise<number> {
  const from = dayOf(new Date());
  const wanted = readArgs(args, from);
  if (typeof wanted === 'string') return refuse([wanted]);
  const read = readTextFile(wanted.file);
  if ('problem' in read) return refuse([read.problem]);
  const { value, issue } = readJson(read.text, `${wanted.file} is no JSON`);
  if (issue !== undefined) return refuse([formatIssue(issue)]);
  const guide = await loadGuide();
  const { request, issues } = readRequest(guide, value);
  if (request === undefined) return refuse(issues.map(formatIssue));
  const activity = activityOf(guide, request.answers, wanted.activity);
  if (activity.problem !== undefined) return refuse([activity.problem]);
  return tell(createAssessor(guide), request, { ...wanted, activity: activity.id, from });
}

function tell(
  assessor: Assessor,
  request: AssessmentRequest,
  {
    day,
    days,
    sessionsAWeek,
    activity,
    json,
    from,
  }: Wanted & { readonly activity: string; readonly from: string },
): number {
  const assessment = assessor.assess(request);
  const found = eventPlan(assessor.guide, request.answers, assessment, { activity, days, sessionsAWeek });
  const dated: DatedEvent = { day, activity, sessionsAWeek, from };
  const text = json
    ? JSON.stringify({ day, days, activity, sessionsAWeek, ...withDays(found, from) })
    : eventText(assessor, assessment, dated, found);
  process.stdout.write(`${text}\n`);
  return exitCodes.done;
}

/** The tests with the days of the calendar that they begin and end on. */
function withDays(found: ReturnType<typeof eventPlan>, from: string) {
  if ('waits' in found) return found;
  const tests = found.plan.tests.map((test) => ({
    ...test,
    start: dayAfter(from, test.startDay),
    end: dayAfter(from, test.endDay),
  }));
  return { plan: { ...found.plan, tests } };
}

type Activity = { readonly id: string; readonly problem?: undefined } | { readonly problem: string };

/** The one that is named, among those told where any was; else the only one told. */
function activityOf({ activities }: Guide, answers: Answers, named: string | undefined): Activity {
  const told = chosenOptions(answerTo(answers, 'activities'));
  const own = activities.filter(({ id }) => told.includes(id));
  const choices = (own.length > 0 ? own : activities).map(({ id }) => id);
  const id = named ?? (choices.length === 1 ? choices[0]! : undefined);
  if (id !== undefined && choices.includes(id)) return { id };
  const of = own.length > 0 ? 'the answers tell' : 'the guide has';
  return { problem: `--activity: name one of those that ${of}: ${choices.join(', ')}` };
}

/** What is wanted, or what is wrong with the arguments. */
function readArgs(args: readonly string[], from: string): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        date: { type: 'string' },
        'sessions-a-week': { type: 'string' },
        activity: { type: 'string' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'name one file that holds {"answers": …}';
    const { date: day = '', 'sessions-a-week': weekly = '', activity, json = false } = values;
    const problem = dayProblem(day, from) ?? weeklyProblem(weekly);
    if (problem !== undefined) return problem;
    return { file, day, days: daysFrom(from, day), sessionsAWeek: Number(weekly), activity, json };
  } catch (error) {
    return (error as Error).message;
  }
}

function dayProblem(day: string, from: string): string | undefined {
  if (!isDay(day)) return '--date must be the day of the event, such as 2026-05-01';
  const days = daysFrom(from, day);
  if (days < 0) return `--date ${day} is over: name today or a later day`;
  return days > eventLimits.mostDays
    ? `--date ${day} is more than a year away: come back when it is nearer, with new answers`
    : undefined;
}

function weeklyProblem(weekly: string): string | undefined {
  const { leastSessionsAWeek, mostSessionsAWeek } = eventLimits;
  return /^\d$/.test(weekly) && isSessionsAWeek(Number(weekly))
    ? undefined
    : `--sessions-a-week must be a whole number from ${leastSessionsAWeek} to ${mostSessionsAWeek}`;
}

function refuse(messages: readonly string[]): number {
  for (const message of messages) process.stderr.write(`footing event: ${message}\n`);
  return exitCodes.wrongUsage;
}
