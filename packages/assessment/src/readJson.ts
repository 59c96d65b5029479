/** JSON from outside as a value, or what is wrong with it: a key that is there twice is an issue, and none of the two is chosen. */
import type { Issue } from '@footing/guide';

export type ReadJson =
  | { readonly value: unknown; readonly issue?: undefined }
  /** `value` as JSON.parse has it, to say whose text it was; undefined when it is no JSON. */
  | { readonly value: unknown; readonly issue: Issue };

/** @param lead what is said before the reason that it is no JSON: "the line is no JSON". Takes any text, and throws for none. */
export function readJson(text: string, lead: string): ReadJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `${lead}: ${(error as Error).message.slice(0, 200)}`;
    return { value: undefined, issue: { code: 'not-json', path: '', message } };
  }
  const path = repeatedKey(text);
  if (path === undefined) return { value };
  const message = 'this key is there twice, and only one of the two can be meant; leave one';
  return { value, issue: { code: 'repeated-key', path: path.slice(0, 200), message } };
}

/** What is open at a place of the text: an object with its keys so far, or a list with the number of its element. */
type Open = { readonly keys: Set<string> | undefined; step: string | number; awaitsKey: boolean };

/** The path of the first key that an object of a JSON text holds twice. Goes through the text once, without recursion. */
function repeatedKey(text: string): string | undefined {
  const open: Open[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '"') {
      passSign(open, text[i]!);
      continue;
    }
    const end = endOfString(text, i);
    if (open.at(-1)?.awaitsKey && isRepeated(open.at(-1)!, text.slice(i, end + 1))) return pathOf(open);
    i = end;
  }
  return undefined;
}

function passSign(open: Open[], sign: string): void {
  if (sign === '{') open.push({ keys: new Set(), step: '', awaitsKey: true });
  else if (sign === '[') open.push({ keys: undefined, step: 0, awaitsKey: false });
  else if (sign === '}' || sign === ']') open.pop();
  else if (sign === ',') passComma(open.at(-1)!);
}

function passComma(inner: Open): void {
  if (typeof inner.step === 'number') inner.step++;
  inner.awaitsKey = inner.keys !== undefined;
}

/** Notes a key, given as it is written. */
function isRepeated(inner: Open, written: string): boolean {
  const key = JSON.parse(written) as string;
  const { keys } = inner;
  const isThere = keys!.has(key);
  inner.step = key;
  inner.awaitsKey = false;
  keys!.add(key);
  return isThere;
}

/** Where the string that begins at `from` ends. */
function endOfString(text: string, from: number): number {
  let end = from + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end;
}

/** "answers.tried.socks", "item[3].linkId". */
function pathOf(open: readonly Open[]): string {
  const steps = open.map(({ step }, i) =>
    typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${step}`,
  );
  return steps.join('');
}
