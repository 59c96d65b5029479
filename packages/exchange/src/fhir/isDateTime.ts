import { isInstant } from './isInstant.ts';

/** Whether a text is a `dateTime` of FHIR R4: a year, a month, a day that there is, or an instant. */
export function isDateTime(text: string): boolean {
  const isPartial = /^\d{4}(-\d\d){0,2}$/.test(text);
  return isInstant(isPartial ? text + '-01-01T00:00:00Z'.slice(text.length - 4) : text);
}
