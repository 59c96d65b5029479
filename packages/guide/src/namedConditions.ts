/** The conditions that stand at the head of red-flags.yaml, so that rules which share one say it once. */
import type { ConditionSource, RuleConditionSource } from './schema.ts';

type Conditions = Readonly<Record<string, ConditionSource>>;

/** What is wrong with a name, and the keys that lead to it. */
type Problem = { readonly path: readonly (string | number)[]; readonly message: string };

/** The rules of the file that a condition may be named in. */
type RedFlags = Readonly<Record<string, { readonly when: RuleConditionSource }>>;

/** A condition as it is looked up: whatever it names stands in its place. The names must be there. */
export function withoutNames(condition: RuleConditionSource, conditions: Conditions): ConditionSource {
  if ('is' in condition) return conditions[condition.is]!;
  if ('all' in condition) return { all: condition.all.map((part) => withoutNames(part, conditions)) };
  if ('any' in condition) return { any: condition.any.map((part) => withoutNames(part, conditions)) };
  return condition;
}

/** Names that are used and not there, and such as are there and used by no rule. */
export function problemsOfNames(conditions: Conditions, redFlags: RedFlags): Problem[] {
  const used = Object.entries(redFlags).flatMap(([id, { when }]) => [
    ...namesIn(when, ['redFlags', id, 'when']),
  ]);
  const known = Object.keys(conditions);
  const unknown = used.filter(({ name }) => !known.includes(name));
  const idle = known.filter((name) => !used.some((use) => use.name === name));
  return [
    ...unknown.map(({ name, path }) => ({
      path,
      message: `there is no condition "${name}"; there are ${known.join(', ') || 'none'}`,
    })),
    ...idle.map((name) => ({
      path: ['conditions', name],
      message: `no rule uses the condition "${name}"; take it out or use it`,
    })),
  ];
}

type Use = { readonly name: string; readonly path: readonly (string | number)[] };

function* namesIn(condition: RuleConditionSource, path: Use['path']): Generator<Use> {
  if ('is' in condition) yield { name: condition.is, path };
  if ('all' in condition) yield* namesInParts(condition.all, [...path, 'all']);
  if ('any' in condition) yield* namesInParts(condition.any, [...path, 'any']);
}

function* namesInParts(parts: readonly RuleConditionSource[], path: Use['path']): Generator<Use> {
  for (const [index, part] of parts.entries()) yield* namesIn(part, [...path, index]);
}
