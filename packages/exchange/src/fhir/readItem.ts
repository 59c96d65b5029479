/** What one item of a response says. */
import type { Answer, TriedResult } from '@footing/assessment';
import { isFields, type Question } from '@footing/guide';
import { isTooLong, type Problems, problem, shown } from './problems.ts';
import type { ItemRole } from './responseItems.ts';
import { extensions, isSameCode, noneOfThese, notKnown, systems } from './systems.ts';

/** A whole answer, or the result of one change. */
export type ItemValue =
  | { readonly answer: Answer }
  | { readonly change: string; readonly result: TriedResult };

type Answering = Extract<ItemRole, { of: Question }>;
type Valued = { readonly value: unknown; readonly answer: Record<string, unknown>; readonly path: string };

/** Undefined when the item says nothing, or nothing that can be read; then the problem is named. */
export function itemValue(
  role: Answering,
  item: Record<string, unknown>,
  path: string,
  problems: Problems,
): ItemValue | undefined {
  if (item['answer'] === undefined) return undefined;
  if (role.kind === 'results') {
    problems.push(
      problem('structure', `${path}.answer`, `${role.of.id} is a group; its answers go into its items`),
    );
    return undefined;
  }
  const values = valuesOf(item['answer'], typeOf(role), `${path}.answer`, problems);
  if (values === undefined || values.length === 0) return undefined;
  if (values.length > 1 && !(role.kind === 'coded' && role.repeats)) {
    problems.push(problem('structure', `${path}.answer`, `must hold one answer, not ${values.length}`));
    return undefined;
  }
  return singleOrList(role, values, problems);
}

function singleOrList(role: Answering, values: readonly Valued[], problems: Problems): ItemValue | undefined {
  const [{ value, path }] = values as [Valued];
  switch (role.kind) {
    case 'number':
      return { answer: value as number };
    case 'not-known':
      return value === true ? { answer: null } : undefined;
    case 'none':
      return value === true ? { answer: {} } : undefined;
    case 'result': {
      const code = codeOf(role.codings, value, path, problems);
      return code === undefined ? undefined : { change: role.change, result: code.code as TriedResult };
    }
    case 'coded':
      return codedValue(role, values, problems);
    default:
      return undefined;
  }
}

function codedValue(
  role: Extract<ItemRole, { kind: 'coded' }>,
  values: readonly Valued[],
  problems: Problems,
): ItemValue | undefined {
  const codes = values.map(({ value, path }) => codeOf(role.codings, value, path, problems));
  if (codes.includes(undefined)) return undefined;
  const known = codes.map((code) => code!);
  const alone = known.find((code) => isSameCode(code, notKnown) || isSameCode(code, noneOfThese));
  if (alone !== undefined && known.length > 1) {
    const [{ path }] = values as [Valued];
    problems.push(
      problem('conflict', path, `${shown(alone.code)} stands alone; leave out the other answers`),
    );
    return undefined;
  }
  if (alone !== undefined) return { answer: isSameCode(alone, notKnown) ? null : [] };
  if (!role.repeats) return { answer: known[0]!.code };
  return { answer: saysEmpty(values) ? [] : known.map(({ code }) => code) };
}

function saysEmpty(values: readonly Valued[]): boolean {
  return (
    values.length === 1 &&
    extensionsOf(values[0]!.answer).some(
      (extension) => extension['url'] === extensions.emptyList && extension['valueBoolean'] === true,
    )
  );
}

type Code = { readonly system: string; readonly code: string };

function codeOf(
  codings: Extract<ItemRole, { kind: 'coded' }>['codings'],
  value: unknown,
  path: string,
  problems: Problems,
): Code | undefined {
  const { system, code } = value as Record<string, unknown>;
  const known = codings.find((coding) => coding.system === system && coding.code === code);
  if (known !== undefined) return { system: known.system!, code: known.code! };
  const right = codings.find((coding) => coding.code === code) ?? codings[0]!;
  problems.push(
    problem(
      'code-invalid',
      path,
      `must be one of the item's answerOption, such as ${codeInWords(right)}, not ${codeInWords({ system, code })}`,
    ),
  );
  return undefined;
}

function codeInWords({ system, code }: { readonly system?: unknown; readonly code?: unknown }): string {
  return `${shown(code)} ${system === undefined ? 'without a system' : `of ${shown(system)}`}`;
}

type ValueType = 'valueDecimal' | 'valueBoolean' | 'valueCoding';

function typeOf({ kind }: Answering): ValueType {
  if (kind === 'number') return 'valueDecimal';
  return kind === 'coded' || kind === 'result' ? 'valueCoding' : 'valueBoolean';
}

/** The values of the wanted type; undefined when there is any other. */
function valuesOf(answers: unknown, type: ValueType, path: string, problems: Problems): Valued[] | undefined {
  if (!Array.isArray(answers)) {
    problems.push(problem('structure', path, `must be a list of answers, not ${shown(answers)}`));
    return undefined;
  }
  if (isTooLong(answers, path, problems)) return undefined;
  const before = problems.length;
  const values = answers.flatMap((answer, i) => {
    const place = `${path}[${i}]`;
    const wrong = wrongValue(answer, type);
    if (wrong !== undefined) problems.push(problem(wrong.code, place, wrong.message));
    return wrong === undefined ? [{ value: answer[type] as unknown, answer, path: `${place}.${type}` }] : [];
  });
  return problems.length > before ? undefined : values;
}

function wrongValue(answer: unknown, type: ValueType): { code: string; message: string } | undefined {
  if (!isFields(answer))
    return { code: 'structure', message: `must be an answer with ${type}, not ${shown(answer)}` };
  if (answer['modifierExtension'] !== undefined)
    return {
      code: 'extension',
      message: 'a modifierExtension changes the meaning in a way that is not known here',
    };
  const given = Object.keys(answer).filter((key) => key.startsWith('value'));
  if (given.length !== 1 || given[0] !== type)
    return {
      code: 'value',
      message: `must have ${type} and no other value, not ${given.join(', ') || 'none'}`,
    };
  const value = answer[type];
  const right =
    type === 'valueCoding'
      ? isFields(value)
      : typeof value === (type === 'valueDecimal' ? 'number' : 'boolean');
  return right ? undefined : { code: 'value', message: `${type} must not be ${shown(value)}` };
}

/** The options that the person said are absent. */
export function deniedOptions(
  question: Question,
  item: Record<string, unknown>,
  path: string,
  problems: Problems,
): string[] {
  if (isTooLong(item['extension'], `${path}.extension`, problems)) return [];
  return extensionsOf(item).flatMap((extension, i) => {
    if (extension['url'] !== extensions.denied) return [];
    const coding = extension['valueCoding'];
    const { system, code } = isFields(coding) ? coding : {};
    const isOption = system === systems.optionOf(question.id) && question.options.some((o) => o.id === code);
    if (isOption) return [code as string];
    const message = `must be an option of ${question.id} of ${shown(systems.optionOf(question.id))}, not ${codeInWords({ system, code })}`;
    problems.push(problem('code-invalid', `${path}.extension[${i}]`, message));
    return [];
  });
}

function extensionsOf(holder: Record<string, unknown>): Record<string, unknown>[] {
  const { extension } = holder;
  return Array.isArray(extension) ? extension.filter(isFields) : [];
}
