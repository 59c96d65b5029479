/** Values in XML: numbers and times as the schemas of TCX and GPX have them. */

/** Each digit can be read in one way only: a form that can split a row of digits in two takes hours for a long one. */
const decimalForm = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** NaN for what is no plain decimal number, or none that a computer can hold; never guesses. */
export function decimal(text: string): number {
  const value = decimalForm.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

/** As {@link decimal}; NaN for less than nothing, which no time and no distance is. */
export function notNegative(text: string): number {
  const value = decimal(text);
  return value >= 0 ? value : Number.NaN;
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/** Seconds since 1970, NaN for what is no date and time. One without a zone is taken as UTC, as both formats ask. */
export function secondsOf(text: string): number {
  const match = dateTime.exec(text);
  if (match === null) return Number.NaN;
  return Date.parse(match[2] === undefined ? `${text}Z` : text) / 1000;
}
