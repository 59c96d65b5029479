/** The guide's `askIf` as FHIR's enableWhen. */
import type { Condition, Question } from '@footing/guide';
import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes';
import { notKnown, systems } from './systems.ts';

type Enabled = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>;
type Simple = Extract<Condition, { question: string }>;

/**
 * Empty when there is no condition, and when enableWhen cannot say it (it has one level of "any" or "all"): the
 * question is then always shown, for asking too much does no harm.
 */
export function enabledBy(condition: Condition | undefined, questions: readonly Question[]): Enabled {
  if (condition === undefined) return {};
  const all = 'all' in condition ? allOf(condition.all, questions) : undefined;
  if (all !== undefined) return { enableWhen: all, enableBehavior: 'all' };
  const any = anyOf(condition, questions);
  return any === undefined ? {} : { enableWhen: any, enableBehavior: 'any' };
}

function allOf(
  parts: readonly Condition[],
  questions: readonly Question[],
): QuestionnaireItemEnableWhen[] | undefined {
  const whens = parts.map((part) => anyOf(part, questions));
  return whens.every((when) => when?.length === 1) ? whens.flatMap((when) => when!) : undefined;
}

function anyOf(
  condition: Condition,
  questions: readonly Question[],
): QuestionnaireItemEnableWhen[] | undefined {
  if ('all' in condition) return undefined;
  if (!('any' in condition)) return simpleWhens(condition, questions);
  const parts = condition.any.map((part) => anyOf(part, questions));
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part!);
}

function simpleWhens(
  condition: Simple,
  questions: readonly Question[],
): QuestionnaireItemEnableWhen[] | undefined {
  const { question, has = [], atLeast, atMost, count, orUnknown, unknown } = condition;
  const kind = questions.find((q) => q.id === question)!.kind;
  const isRange = atLeast !== undefined && atMost !== undefined;
  if (kind === 'map-of-results' || (count ?? 1) > 1 || isRange) return undefined;
  if (kind === 'number' && (orUnknown === true || unknown === true)) return undefined;
  const number = (operator: '>=' | '<=', answerDecimal: number | undefined) =>
    answerDecimal === undefined ? [] : [{ question, operator, answerDecimal }];
  const coded = has.map((code) => ({ system: systems.optionOf(question), code }));
  const { system, code } = notKnown;
  const wanted = orUnknown === true || unknown === true ? [...coded, { system, code }] : coded;
  return [
    ...wanted.map((answerCoding) => ({ question, operator: '=' as const, answerCoding })),
    ...number('>=', atLeast),
    ...number('<=', atMost),
    ...(orUnknown === true ? [{ question, operator: 'exists' as const, answerBoolean: false }] : []),
  ] as QuestionnaireItemEnableWhen[];
}
