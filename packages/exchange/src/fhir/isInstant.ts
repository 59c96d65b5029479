import { isDay } from '@footing/guide';

const instant =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** Whether a text is an `instant` of FHIR R4, such as "2026-05-01T06:30:00Z", on a day that there is. */
export function isInstant(text: string): boolean {
  return instant.test(text) && isDay(text.slice(0, 10));
}
