/**
 * A QuestionnaireResponse from anywhere, as answers. Every problem is named with its FHIRPath, nothing is guessed: one
 * answer that cannot be read refuses the whole response. Takes time in proportion to the input, however deep it is.
 */
import { type Answer, type ReadResult, readRequest } from '@footing/assessment';
import { firstIssues, type Guide, type Issue, isFields, mostIssues } from '@footing/guide';
import { findResponse } from './findResponse.ts';
import { isTooLong, type Problems, problem, shown, within } from './problems.ts';
import { questionnaireCanonical } from './questionnaire.ts';
import { deniedOptions, type ItemValue, itemValue } from './readItem.ts';
import { type Origin, readOrigin } from './readOrigin.ts';
import { type ItemRole, rolesOf } from './responseItems.ts';

/** The answers of a response, and when and by whom they were given, where it tells. */
export type ReadResponse = ReadResult & Origin;

/** A response, or a bundle that holds exactly one. */
export function readResponse(guide: Guide, input: unknown): ReadResponse {
  const problems: Issue[] = [];
  const found = findResponse(input, problems);
  if (found === undefined) return { request: undefined, issues: firstIssues(problems) };
  checkHead(guide, found.response, found.path, problems);
  const origin = readOrigin(found.response, found.path, problems);
  const read = readItems(guide, found.response, found.path, problems);
  if (problems.length > 0) return { request: undefined, issues: firstIssues(problems) };
  const { request, issues } = readRequest(guide, read);
  if (request !== undefined) return { request, issues: [], ...origin };
  return {
    request: undefined,
    issues: issues.map((issue) => ({ ...issue, path: pathOf(read, issue.path) })),
  };
}

const readableStatuses = ['in-progress', 'completed', 'amended'];

function checkHead(guide: Guide, response: Record<string, unknown>, path: string, problems: Problems): void {
  const { status, questionnaire } = response;
  const wanted = questionnaireCanonical(guide);
  for (const field of ['modifierExtension', 'implicitRules'].filter((name) => Object.hasOwn(response, name)))
    problems.push(
      problem('extension', `${path}.${field}`, 'changes the meaning in a way that is not known here'),
    );
  if (!readableStatuses.includes(status as string))
    problems.push(
      problem(
        'value',
        `${path}.status`,
        `must be one of ${readableStatuses.join(', ')}, not ${shown(status)}`,
      ),
    );
  if (questionnaire !== wanted)
    problems.push(
      problem(
        'not-supported',
        `${path}.questionnaire`,
        `must be ${wanted}, the one that this guide asks, not ${shown(questionnaire)}`,
      ),
    );
}

type ReadItems = {
  readonly answers: Record<string, Answer>;
  readonly denied: Record<string, readonly string[]>;
  /** Where each question was found. */
  readonly places: ReadonlyMap<string, string>;
};

type Place = { readonly item: unknown; readonly path: string; readonly parent: string | undefined };

const itemFields = new Set(['id', 'linkId', 'definition', 'text', 'answer', 'item', 'extension']);

/** What the walk has gathered so far. */
type Gathered = {
  readonly seen: Set<string>;
  readonly values: Map<string, ItemValue[]>;
  readonly places: Map<string, string>;
  readonly denied: Record<string, readonly string[]>;
  readonly problems: Problems;
};

/** Walks with a list of what is still open instead of calling itself, so that depth from outside cannot exhaust the stack. */
function readItems(
  guide: Guide,
  response: Record<string, unknown>,
  path: string,
  problems: Problems,
): ReadItems {
  const roles = rolesOf(guide);
  const gathered: Gathered = { seen: new Set(), values: new Map(), places: new Map(), denied: {}, problems };
  const open: Place[] = children(response, path, undefined, problems).reverse();
  for (let place = open.pop(); place !== undefined && problems.length <= mostIssues; place = open.pop())
    for (const inner of readPlace(roles, place, gathered).reverse()) open.push(inner);
  return { answers: answersOf(gathered), denied: gathered.denied, places: gathered.places };
}

/** Reads one item; the items that it holds are left to do. */
function readPlace(roles: ReadonlyMap<string, ItemRole>, place: Place, gathered: Gathered): Place[] {
  const { item, path } = place;
  const { problems } = gathered;
  if (!isFields(item)) {
    problems.push(problem('structure', path, `must be an item with a linkId, not ${shown(item)}`));
    return [];
  }
  checkFields(item, path, problems);
  const role = checkedRole(roles, gathered.seen, place, item['linkId'], problems);
  if (role !== undefined) gather(role, item, path, gathered);
  const linkId = typeof item['linkId'] === 'string' ? item['linkId'] : undefined;
  return [...children(item, path, linkId, problems), ...nestedInAnswers(item, path, linkId, problems)];
}

function gather(
  role: ItemRole,
  item: Record<string, unknown>,
  path: string,
  { values, places, denied, problems }: Gathered,
): void {
  if (!('of' in role)) {
    if (item['answer'] !== undefined)
      problems.push(problem('structure', `${path}.answer`, 'this item takes no answer'));
    return;
  }
  const { id } = role.of;
  places.set(id, places.get(id) ?? path);
  const absent = role.kind === 'not-known' ? [] : deniedOptions(role.of, item, path, problems);
  if (absent.length > 0) denied[id] = absent;
  const value = itemValue(role, item, path, problems);
  if (value !== undefined) values.set(id, [...(values.get(id) ?? []), value]);
}

function answersOf({ values, places, problems }: Gathered): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const [question, found] of values) {
    const answer = combined(found);
    if (answer !== undefined) answers[question] = answer;
    else
      problems.push(
        problem('conflict', places.get(question)!, `${question}: "I do not know" or "none" stands alone`),
      );
  }
  return answers;
}

function checkedRole(
  roles: ReadonlyMap<string, ItemRole>,
  seen: Set<string>,
  { path, parent }: Place,
  linkId: unknown,
  problems: Problems,
): ItemRole | undefined {
  if (typeof linkId !== 'string') {
    problems.push(problem('required', `${path}.linkId`, 'an item needs a linkId'));
    return undefined;
  }
  const role = roles.get(linkId);
  if (role === undefined) {
    problems.push(problem('not-found', `${path}.linkId`, `the questionnaire has no item ${shown(linkId)}`));
    return undefined;
  }
  if (role.parent !== parent)
    problems.push(
      problem(
        'structure',
        path,
        `${linkId} belongs ${role.parent === undefined ? 'at the top' : `into ${role.parent}`}`,
      ),
    );
  if (seen.has(linkId)) {
    problems.push(problem('duplicate', path, `${linkId} is there twice; give it once`));
    return undefined;
  }
  seen.add(linkId);
  return role;
}

function checkFields(item: Record<string, unknown>, path: string, problems: Problems): void {
  for (const field of Object.keys(item)) {
    if (problems.length > mostIssues) return;
    if (field === 'modifierExtension')
      problems.push(
        problem(
          'extension',
          `${path}.modifierExtension`,
          'changes the meaning in a way that is not known here',
        ),
      );
    else if (!itemFields.has(field) && !field.startsWith('_'))
      problems.push(problem('structure', path, `an item has no field ${shown(field)}`));
  }
}

function children(
  holder: Record<string, unknown>,
  path: string,
  parent: string | undefined,
  problems: Problems,
): Place[] {
  const items = holder['item'];
  if (items === undefined || isTooLong(items, `${path}.item`, problems)) return [];
  if (Array.isArray(items))
    return items.map((item, i) => ({ item, path: within(path, `item[${i}]`), parent }));
  problems.push(problem('structure', `${path}.item`, `must be a list of items, not ${shown(items)}`));
  return [];
}

function nestedInAnswers(
  item: Record<string, unknown>,
  path: string,
  linkId: string | undefined,
  problems: Problems,
): Place[] {
  const answers = item['answer'];
  if (!Array.isArray(answers) || isTooLong(answers, path, [])) return [];
  return answers.flatMap((answer, i) =>
    isFields(answer) ? children(answer, within(path, `answer[${i}]`), linkId, problems) : [],
  );
}

/** One answer from the items of a question; undefined when they contradict each other. */
function combined(values: readonly ItemValue[]): Answer | undefined {
  const [first] = values;
  if (values.length === 1) return 'result' in first! ? { [first.change]: first.result } : first!.answer;
  const results = values.flatMap((value) =>
    'result' in value ? [[value.change, value.result] as const] : [],
  );
  return results.length === values.length ? Object.fromEntries(results) : undefined;
}

/** "answers.age" as the place of the item that holds it. */
function pathOf({ places }: ReadItems, path: string): string {
  return places.get(path.split('.')[1] ?? '') ?? path;
}
