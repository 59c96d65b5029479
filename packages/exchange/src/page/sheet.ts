/** The one page for the clinician as it is drawn: on paper, on the screen of who shares it and of who opens the link. */
import type { ClinicianPage } from './clinicianPage.ts';
import { limits, type Part, pageTitle, partsOf } from './parts.ts';

export type Sheet = {
  readonly title: string;
  /** When the person answered, ISO 8601, as it was given. */
  readonly time: string | null;
  /** When the page was put together; only where nobody knows when the person answered. */
  readonly madeAt: string | null;
  readonly parts: readonly Part[];
  /** For the drawing: ids of regions, and the answer to which side it is on. */
  readonly regions: readonly string[];
  readonly sides: string | null;
  /** What the page is not, and by which guide it was made. */
  readonly foot: string;
};

export function sheetOf(page: ClinicianPage): Sheet {
  return {
    title: pageTitle,
    time: page.time,
    madeAt: page.madeAt,
    parts: partsOf(page),
    regions: page.regions.map(({ id }) => id),
    sides: page.sides,
    foot: footOf(page.guide),
  };
}

/** Null when neither is told. */
export function whenInWords({ time, madeAt }: Pick<ClinicianPage, 'time' | 'madeAt'>): string | null {
  if (time !== null) return `Answered ${toTheMinute(time)}`;
  return madeAt === null ? null : `Put together ${toTheMinute(madeAt)}; when it was answered was not kept`;
}

/** A FHIR dateTime by its own clock: "2026-05-01, 06:30 UTC"; one without a clock as it is. */
function toTheMinute(time: string): string {
  return time.replace(
    /T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)$/,
    (_, clock, zone) => `, ${clock} UTC${zone === 'Z' ? '' : zone}`,
  );
}

export function footOf({ version, hash }: ClinicianPage['guide']): string {
  return `${limits} Guide ${version}, ${hash.slice(0, 12)}.`;
}
