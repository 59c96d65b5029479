/** Values in XML: numbers and times as the schemas of TCX and GPX have them. */

/** NaN for what is no plain decimal number; never guesses. */
export function decimal(text: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/** Seconds since 1970, NaN for what is no date and time. One without a zone is taken as UTC, as both formats ask. */
export function secondsOf(text: string): number {
  const match = dateTime.exec(text);
  if (match === null) return Number.NaN;
  return Date.parse(match[2] === undefined ? `${text}Z` : text) / 1000;
}
