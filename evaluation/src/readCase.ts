/** Checks one recorded case: every problem is named, nothing is guessed. */
import { readRequest } from '@footing/assessment';
import { type Fields, type Guide, type Issue, isFields, type Urgency, urgencyOrder } from '@footing/guide';
import type { RecordedCase } from './recordedCase.ts';

type ReadCase = {
  /** The case's id, or its place in the list when it has none. */
  readonly name: string;
  /** Present when there is no issue. */
  readonly person: RecordedCase | undefined;
  readonly issues: readonly Issue[];
};

/** The case, or all that is wrong with it; `seen` holds the ids that earlier cases took. */
export function readCase(guide: Guide, entry: unknown, place: number, seen: ReadonlySet<string>): ReadCase {
  const fields = isFields(entry) ? entry : {};
  const name = typeof fields['id'] === 'string' ? fields['id'] : `${place}`;
  const { request, issues: wrongAnswers } = readRequest(guide, fields);
  const issues = [...ownProblems(fields, seen), ...wrongAnswers, ...expectedProblems(guide, fields)];
  if (request === undefined || issues.length > 0) return { name, person: undefined, issues };
  const expected = fields['expected'] as RecordedCase['expected'];
  const person: RecordedCase = {
    id: name,
    told: typeof fields['told'] === 'string' ? fields['told'] : '',
    request,
    expected: { ...expected, urgencyAlsoOk: expected.urgencyAlsoOk ?? [] },
    grade: fields['grade'] === 'hard' ? 'hard' : 'soft',
  };
  return { name, person, issues: [] };
}

function ownProblems({ id, told, grade }: Fields, seen: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  if (typeof id !== 'string' || id === '') issues.push(issue('missing', 'id', 'a case needs an id'));
  else if (seen.has(id)) issues.push(issue('duplicate', 'id', `there is a case "${id}" already`));
  if (told !== undefined && typeof told !== 'string')
    issues.push(issue('wrong-type', 'told', 'must be text: the story in the person’s words'));
  if (grade !== undefined && grade !== 'hard' && grade !== 'soft')
    issues.push(issue('unknown-grade', 'grade', 'must be hard or soft'));
  return issues;
}

function expectedProblems(guide: Guide, { expected }: Fields): Issue[] {
  if (!isFields(expected)) return [issue('missing', 'expected', 'a case needs what is expected')];
  const alsoOk = expected['urgencyAlsoOk'] ?? [];
  const issues = causeProblems(guide, expected['causes']);
  if (!isUrgency(expected['urgency'])) issues.push(urgencyIssue('expected.urgency', ''));
  if (!Array.isArray(alsoOk) || alsoOk.length > urgencyOrder.length)
    issues.push(urgencyIssue('expected.urgencyAlsoOk', 'a list; each '));
  else
    for (const [i, urgency] of alsoOk.entries())
      if (!isUrgency(urgency)) issues.push(urgencyIssue(`expected.urgencyAlsoOk.${i}`, ''));
  return issues;
}

function causeProblems(guide: Guide, causes: unknown): Issue[] {
  const path = 'expected.causes';
  if (!Array.isArray(causes) || causes.length === 0 || causes.length > guide.causes.length)
    return [issue('missing', path, 'must be a list of at least one cause of the guide, each once')];
  return causes.flatMap((id, i) => {
    if (!guide.causes.some((cause) => cause.id === id))
      return [issue('unknown-cause', `${path}.${i}`, `${shown(id)} is no cause of the guide`)];
    const isRepeated = causes.indexOf(id) < i;
    return isRepeated ? [issue('duplicate', `${path}.${i}`, `${shown(id)} is there already`)] : [];
  });
}

/** Text as it is, cut; of anything else only what it is: it may be huge. */
function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : `a value of kind ${typeof value}`;
}

function urgencyIssue(path: string, kind: string): Issue {
  return issue('unknown-urgency', path, `must be ${kind}one of ${urgencyOrder.join(', ')}`);
}

function isUrgency(value: unknown): value is Urgency {
  return urgencyOrder.includes(value as Urgency);
}

function issue(code: string, path: string, message: string): Issue {
  return { code, path, message };
}
