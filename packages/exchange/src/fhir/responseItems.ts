/** The items that a response to the guide's questionnaire can have, by link id. */
import { triedResults } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';
import type { Coding } from '@medplum/fhirtypes';
import { linkIds } from './linkIds.ts';
import { aloneOption } from './questionnaire.ts';
import { noneOfThese, notKnown, systems } from './systems.ts';

/** What an item is for. `of` is the question that it answers, `parent` the link id of the group that holds it. */
export type ItemRole =
  | { readonly kind: 'page' | 'display'; readonly parent: string | undefined }
  | {
      readonly kind: 'number' | 'results' | 'not-known' | 'none';
      readonly of: Question;
      readonly parent: string;
    }
  | {
      readonly kind: 'coded';
      readonly of: Question;
      readonly parent: string;
      readonly repeats: boolean;
      readonly codings: readonly Coding[];
    }
  | {
      readonly kind: 'result';
      readonly of: Question;
      readonly change: string;
      readonly parent: string;
      readonly codings: readonly Coding[];
    };

export function rolesOf(guide: Guide): ReadonlyMap<string, ItemRole> {
  const pages = guide.pages.map(
    (page) => [linkIds.page(page.id), { kind: 'page', parent: undefined }] as const,
  );
  return new Map<string, ItemRole>([...pages, ...guide.questions.flatMap(rolesOfQuestion)]);
}

function rolesOfQuestion(of: Question): [string, ItemRole][] {
  const page = linkIds.page(of.page);
  const help: [string, ItemRole] = [linkIds.help(of.id), { kind: 'display', parent: of.id }];
  switch (of.kind) {
    case 'number':
      return [
        help,
        [of.id, { kind: 'number', of, parent: page }],
        [linkIds.notKnown(of.id), { kind: 'not-known', of, parent: page }],
      ];
    case 'map-of-results':
      return [
        help,
        [of.id, { kind: 'results', of, parent: page }],
        [linkIds.notKnown(of.id), { kind: 'not-known', of, parent: of.id }],
        [linkIds.none(of.id), { kind: 'none', of, parent: of.id }],
        ...of.options.map(({ id }): [string, ItemRole] => [
          linkIds.result(of.id, id),
          { kind: 'result', of, change: id, parent: of.id, codings: resultCodings },
        ]),
      ];
    default:
      return [
        help,
        [of.id, { kind: 'coded', of, parent: page, repeats: of.kind !== 'one', codings: codingsOf(of) }],
      ];
  }
}

const resultCodings: readonly Coding[] = triedResults.map((code) => ({ system: systems.triedResult, code }));

function codingsOf(question: Question): Coding[] {
  const own = question.options.map(({ id: code }) => ({ system: systems.optionOf(question.id), code }));
  const hasNone = question.kind === 'one' || aloneOption(question) !== undefined;
  return hasNone ? [...own, notKnown] : [...own, noneOfThese, notKnown];
}
