/** Lists of small whole numbers as text that compresses well: nearly always one character a number. */

/** Printable ASCII that JSON need not escape, the mark for large numbers left out. */
const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(i + 33))
  .filter((char) => !`"\\~`.includes(char))
  .join('');
const base = alphabet.length;
const large = '~';
const places = new Map([...alphabet].map((char, i) => [char, i]));

/** Numbers below {@link base} are one character; larger ones are marked and two. */
export function columnOf(numbers: readonly number[]): string {
  return numbers.map(charsOf).join('');
}

/** @throws RangeError for what is no whole number from 0 to base² - 1: the guide has outgrown the form. */
function charsOf(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= base * base)
    throw new RangeError(`a column holds whole numbers from 0 to ${base * base - 1}, not ${value}`);
  if (value < base) return alphabet[value]!;
  return large + alphabet[Math.floor(value / base)] + alphabet[value % base];
}

/** The numbers of a column, in order. @throws RangeError for a character that no column has. */
export function numbersOf(column: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < column.length; i++) {
    if (column[i] !== large) numbers.push(placeOf(column, i));
    else {
      numbers.push(placeOf(column, i + 1) * base + placeOf(column, i + 2));
      i += 2;
    }
  }
  return numbers;
}

function placeOf(column: string, i: number): number {
  const place = places.get(column[i] ?? '');
  if (place === undefined) throw new RangeError(`a column is broken at ${i}: "${column[i] ?? 'its end'}"`);
  return place;
}

/** Below 0 and above in turn: 0, -1, 1, -2, 2 … so that small steps either way are small numbers. */
export function foldSign(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

export function unfoldSign(folded: number): number {
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
}
