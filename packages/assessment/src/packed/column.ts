/** Lists of small whole numbers as text that compresses well: one character a number, nearly always one byte. */

/** What JSON need not escape of printable ASCII: a byte each. The commonest numbers of a column are the smallest. */
const short = Array.from({ length: 94 }, (_, i) => String.fromCharCode(i + 33))
  .filter((char) => !`"\\`.includes(char))
  .join('');
/** Larger numbers are letters from À, most of them two bytes; up to where the halves of longer characters begin. */
const [firstLong, lastLong] = [0xc0, 0xd7ff];
const most = short.length + lastLong - firstLong;
const places = new Map([...short].map((char, i) => [char, i]));

/** How many numbers take one byte. */
export const shortNumbers = short.length;

/** @throws RangeError for what is no whole number, or too large: the guide has outgrown the form. */
export function columnOf(numbers: readonly number[]): string {
  return numbers.map(charOf).join('');
}

function charOf(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new RangeError(`a column holds whole numbers from 0 to ${most}, not ${value}`);
  return short[value] ?? String.fromCharCode(firstLong + value - short.length);
}

/** The numbers of a column, in order. @throws RangeError for a character that no column has. */
export function numbersOf(column: string): number[] {
  return Array.from({ length: column.length }, (_, i) => placeOf(column, i));
}

function placeOf(column: string, i: number): number {
  const code = column.charCodeAt(i);
  const place =
    code >= firstLong && code <= lastLong ? code - firstLong + short.length : places.get(column[i]!);
  if (place === undefined) throw new RangeError(`a column is broken at ${i}: "${column[i]}"`);
  return place;
}

/** Below 0 and above in turn: 0, -1, 1, -2, 2 … so that small steps either way are small numbers. */
export function foldSign(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

export function unfoldSign(folded: number): number {
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
}
