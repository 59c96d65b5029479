/** The result of every own case, kept in a file: its difference is what a reviewer of a guide change reads. */
import { fileURLToPath } from 'node:url';
import { type Assessor, raisedRedFlags } from '@footing/assessment';
import type { Urgency } from '@footing/guide';
import { ownCases } from './caseFiles.ts';
import { readCasesFile } from './cases.ts';
import { type Score, scoreCase } from './score.ts';

export const goldenFile = fileURLToPath(new URL('../golden.json', import.meta.url));

export type GoldenCase = {
  readonly urgency: Urgency;
  readonly redFlags: readonly string[];
  /** The first five with their probability, rounded to three digits. */
  readonly causes: Readonly<Record<string, number>>;
  /** The first three. */
  readonly changes: readonly string[];
  /** The questions of each page. */
  readonly pages: readonly (readonly string[])[];
};
export type Golden = Readonly<Record<string, GoldenCase>>;

/** Results only, by case id: no version and no hash, which would change each time. */
export function goldenOf(assessor: Assessor): Golden {
  const people = ownCases.flatMap((file) => readCasesFile(assessor.guide, file).cases);
  const entries = people.map((person) => {
    const score = scoreCase(assessor, person, 'no');
    return [person.id, goldenCase(assessor, score)] as const;
  });
  return Object.fromEntries(entries);
}

function goldenCase({ guide }: Assessor, { assessment, interview }: Score): GoldenCase {
  const first = assessment.causes.slice(0, 5);
  return {
    urgency: assessment.urgency,
    redFlags: raisedRedFlags(guide, interview.request.answers).map((flag) => flag.id),
    causes: Object.fromEntries(first.map((c) => [c.id, Math.round(c.probability * 1000) / 1000])),
    changes: assessment.changes.slice(0, 3).map((change) => change.id),
    pages: interview.pages,
  };
}

/** JSON with one field a line, and one page a line, so that a difference reads well. */
export function formatGolden(golden: Golden): string {
  const cases = Object.entries(golden).map(([id, { pages, ...rest }]) => {
    const fields = Object.entries(rest).map(([name, value]) => `    "${name}": ${spaced(value)}`);
    const asked = `    "pages": [\n${pages.map((page) => `      ${spaced(page)}`).join(',\n')}\n    ]`;
    return `  ${JSON.stringify(id)}: {\n${[...fields, asked].join(',\n')}\n  }`;
  });
  return `{\n${cases.join(',\n')}\n}\n`;
}

function spaced(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

/** The ids of the cases that differ, are new or are gone. */
export function changedCases(before: Golden, after: Golden): string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
}
