/** A hazard of the safety case, and what is wrong with it. */
export type Hazard = {
  readonly id: string;
  readonly shownBy?: readonly Shown[];
  readonly [field: string]: unknown;
};
type Shown = { readonly proof: string } | { readonly test: string; readonly in: string };

const fields = ['hazard', 'cause', 'effect', 'control', 'severity', 'likelihood', 'remains'];
const claims = 'packages/proof/src/claims.ts';
const claimTests = 'packages/proof/test/claims.test.ts';

/** `read`: the text of a file by its path from the root, undefined when it is not there. */
export function hazardProblems(
  hazards: readonly Hazard[],
  read: (path: string) => string | undefined,
): string[] {
  const twice = hazards.filter(({ id }, i) => hazards.findIndex((other) => other.id === id) < i);
  return [
    ...twice.map(({ id }) => `${id}: the id is there twice`),
    ...hazards.flatMap((hazard) => problemsOf(hazard, read).map((problem) => `${hazard.id}: ${problem}`)),
  ];
}

function problemsOf(hazard: Hazard, read: (path: string) => string | undefined): string[] {
  const missing = fields.filter((field) => typeof hazard[field] !== 'string' || hazard[field] === '');
  const shown = hazard.shownBy ?? [];
  return [
    ...missing.map((field) => `${field} is missing`),
    ...(shown.length === 0 ? ['no test or proof is named that shows its control'] : []),
    ...shown.flatMap((entry) =>
      'proof' in entry ? proofProblems(entry.proof, read) : testProblems(entry, read),
    ),
  ];
}

/** A claim is living when it is in the list of claims and the tests prove all of that list. */
function proofProblems(id: string, read: (path: string) => string | undefined): string[] {
  const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const listed = new RegExp(`^  ${camel}(\\(\\))?,$`, 'm').test(read(claims) ?? '');
  const named = read(`packages/proof/src/claims/${camel}.ts`)?.includes(`id: '${id}'`) === true;
  const proved = read(claimTests)?.includes('for (const claim of claims)') === true;
  return listed && named && proved ? [] : [`there is no proof ${id} that the tests run`];
}

function testProblems(
  { test, in: file }: { readonly test: string; readonly in: string },
  read: (path: string) => string | undefined,
): string[] {
  const text = read(file);
  if (text === undefined) return [`there is no file ${file}`];
  const titles = [...text.matchAll(/^(?:test| {2}it)\(\s*(['"`])(.*?)\1,/gms)].map((match) =>
    match[2]!.replaceAll('\\', ''),
  );
  return titles.includes(test) ? [] : [`${file} has no living test “${test}”`];
}
