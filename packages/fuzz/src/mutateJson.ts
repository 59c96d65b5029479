/** Changes JSON as JSON: what comes out is JSON again, so that it gets behind the parser. */
import type { Random } from './random.ts';
import { bytesOf, textOf } from './reader.ts';

/** Undefined for what is no JSON of some structure. */
export function mutateJson(random: Random, bytes: Uint8Array): Uint8Array | undefined {
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (let left = 1 + random.below(3); left > 0; left--) changeSomewhere(random, value);
  try {
    return bytesOf(withRawNumbers(JSON.stringify(value)));
  } catch {
    return undefined;
  }
}

/** Numbers that JSON.stringify cannot write are put in as text. */
const raw = /"\ue000(.*?)\ue000"/g;
const withRawNumbers = (text: string): string => text.replace(raw, (_, number: string) => number);
const asRaw = (number: string): string => `\ue000${number}\ue000`;

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  '0',
];

function changeSomewhere(random: Random, root: object): void {
  let here = root as Record<string, unknown>;
  for (let depth = random.below(8); depth > 0; depth--) {
    const inner = Object.values(here).filter((value) => typeof value === 'object' && value !== null);
    if (inner.length === 0) break;
    here = random.of(inner) as Record<string, unknown>;
  }
  const keys = Object.keys(here);
  const key = keys.length === 0 ? '0' : random.of(keys);
  const action = random.below(6);
  if (action === 0) put(here, random.of(hostileKeys), hostileValue(random, here));
  else if (action === 1) delete here[key];
  else if (action === 2 && keys.length > 0) put(here, random.of(keys), here[key]);
  else if (action === 3 && Array.isArray(here)) here.push(...repeated(random, here));
  else put(here, key, hostileValue(random, here[key]));
}

/** As an own key, `__proto__` too. */
function put(object: object, key: string, value: unknown): void {
  if (Array.isArray(object) && key === 'length') return;
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

function repeated(random: Random, list: readonly unknown[]): unknown[] {
  const times = random.of([1, 10, 300]);
  return Array.from({ length: times }, () => (list.length === 0 ? null : list[random.below(list.length)]));
}

function hostileValue(random: Random, before: unknown): unknown {
  const makers: readonly (() => unknown)[] = [
    () => asRaw(random.of(['1e999', '-1e999', '-0', '9007199254740993', '1e308', '5e-324', '0.1', '-1'])),
    () => random.of([null, true, false, '', [], {}, 0, 1]),
    () =>
      random.of([
        '\ud800',
        '\0',
        '\u2028',
        '\ufeff',
        '<img src=x onerror=alert(1)>',
        'none',
        'x'.repeat(3000),
      ]),
    () => JSON.parse(`{"__proto__": {"age": 50, "sessions": [], "polluted": true}}`),
    () => ({ constructor: { prototype: { polluted: true } } }),
    () => nested(random.of([5, 100, 2000])),
    () => [before],
    () => ({ value: before }),
    () => (typeof before === 'number' ? before * random.of([-1, 2, 1e6, 0.5]) : typeof before),
  ];
  return random.of(makers)();
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { item: value };
  return value;
}
