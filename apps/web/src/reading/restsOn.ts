import { citedIn, type Guide } from '@footing/guide';
import { readBlocks } from './readBlocks.ts';

/** What rests on a source in one entry of the guide. `path` is the page where a reader finds it, if there is one. */
export type Use = {
  readonly name: string;
  readonly path: string | undefined;
  readonly statements: number;
  readonly numbers: number;
  /** Published people and series that are counted into the numbers. */
  readonly reports: number;
};

/** Source id → all that rests on it, in the order of the guide. */
export function restsOn(guide: Guide): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const entry of entriesOf(guide)) {
    const statements = tally(entry.statements);
    const numbers = tally(sourcesWithin(entry.data));
    const reports = tally(entry.reports ?? []);
    for (const id of new Set([...statements.keys(), ...numbers.keys(), ...reports.keys()])) {
      const use = {
        name: entry.name,
        path: entry.path,
        statements: statements.get(id) ?? 0,
        numbers: numbers.get(id) ?? 0,
        reports: reports.get(id) ?? 0,
      };
      uses.set(id, [...(uses.get(id) ?? []), use]);
    }
  }
  return uses;
}

type Entry = {
  name: string;
  path: string | undefined;
  statements: string[];
  data: unknown;
  reports?: string[];
};

function* entriesOf(guide: Guide): Generator<Entry> {
  for (const folder of ['causes', 'activities', 'changes'] as const)
    for (const { sections, ...data } of guide[folder]) {
      const statements = [
        ...sections.flatMap(({ markdown }) => readBlocks(markdown).flatMap(({ sources }) => [...sources])),
        ...headStatements(data).flatMap(citedIn),
      ];
      const reports = folder === 'causes' ? reportsOf(guide, data.id) : [];
      yield { name: data.name, path: `/${folder}/${data.id}/`, statements, data, reports };
    }
  for (const flag of guide.redFlags)
    yield { name: flag.name, path: `/safety/#${flag.id}`, statements: [...flag.sources], data: undefined };
  for (const { name, source } of guide.emergencyNumbers)
    yield { name: `emergency number: ${name}`, path: undefined, statements: [source], data: undefined };
  yield { name: 'base rates of the questions', path: undefined, statements: [], data: guide.questions };
  yield { name: 'body map', path: undefined, statements: [], data: guide.regions };
  yield { name: 'loss table', path: undefined, statements: [], data: guide.model.loss };
}

function reportsOf(guide: Guide, cause: string): string[] {
  const { people = [], series = [] } = guide.reports[cause] ?? {};
  return [...people, ...series].map(({ source }) => source);
}

/** When not to make a change, and when to stop an activity at once. */
function headStatements(data: object): readonly string[] {
  if ('notWhen' in data) return data.notWhen as readonly string[];
  return 'stopAtOnce' in data ? (data.stopAtOnce as readonly string[]) : [];
}

/** Every `source: id` inside a value, however deep. */
function sourcesWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesWithin(inner),
  );
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
