/** What asking needs, on its way to a page: its lists of like things as columns, for like beside like compresses better. */
import { form, OtherGuideError } from './otherGuide.ts';
import type { PackedAsked } from './packedGuide.ts';

/** By field: what each thing has there, null where it has none. */
type Columns = Readonly<Record<string, readonly unknown[]>>;

const listed = [
  'pages',
  'questions',
  'causes',
  'changes',
  'redFlags',
  'activities',
  'emergencyNumbers',
] as const;
type Listed = (typeof listed)[number];

export type AskedColumns = Omit<PackedAsked, Listed> & { readonly [List in Listed]: Columns } & {
  readonly form: number;
};

export function columnsOfAsked(asked: PackedAsked): AskedColumns {
  return { ...asked, form, ...mapListed((list) => columnsOf(asked[list])) };
}

/**
 * @throws RangeError when the columns of a list are not equally long; {@link OtherGuideError} for those of another form: lists that are
 * no columns would come out empty, and no rule would look at any answer.
 */
export function askedInColumns({ form: own, ...columns }: AskedColumns): PackedAsked {
  if (own !== form) throw new OtherGuideError(`these questions are packed in form ${own}, not ${form}`);
  return { ...columns, ...mapListed((list) => thingsIn(columns[list])) } as PackedAsked;
}

function mapListed<T>(map: (list: Listed) => T): Record<Listed, T> {
  return Object.fromEntries(listed.map((list) => [list, map(list)])) as Record<Listed, T>;
}

function columnsOf(things: readonly object[]): Columns {
  const fields = new Set(things.flatMap((thing) => Object.keys(thing)));
  const columns = [...fields].map((field) => [
    field,
    things.map((thing) => (thing as Record<string, unknown>)[field] ?? null),
  ]);
  return Object.fromEntries(columns);
}

function thingsIn(columns: Columns): object[] {
  const fields = Object.entries(columns);
  const size = fields[0]?.[1].length ?? 0;
  if (fields.some(([, column]) => column.length !== size))
    throw new RangeError('the columns of a list are not equally long');
  return Array.from({ length: size }, (_, i) =>
    Object.fromEntries(fields.flatMap(([field, { [i]: own }]) => (own === null ? [] : [[field, own]]))),
  );
}
