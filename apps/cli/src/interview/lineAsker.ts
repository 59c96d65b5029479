/** Asks over plain lines, for pipes, scripts and screen readers. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseLine } from './parseLine.ts';
import { orDistance } from './parseNumber.ts';
import type { Asked, Asker, Confirmed, Reply } from './reply.ts';

const confirmedBy: ReadonlyMap<string, Confirmed> = new Map([
  ['y', 'yes'],
  ['yes', 'yes'],
  ['n', 'no'],
  ['no', 'no'],
  ['back', 'back'],
]);

export function createLineAsker(input: Readable, output: Writable): Asker {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  const show = (text: string): void => void output.write(`${text}\n`);
  const readLine = async (): Promise<string | undefined> => {
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
  const ask = async (asked: Asked): Promise<Reply> => {
    show(questionText(asked));
    for (;;) {
      const line = await readLine();
      if (line === undefined) return { kind: 'stop' };
      if (line.trim() === 'back') return { kind: 'back' };
      const parsed = parseLine(asked.question, line, asked.measures);
      if ('answer' in parsed) {
        if (parsed.told !== undefined) show(`${parsed.told}.`);
        return { kind: 'answer', answer: parsed.answer };
      }
      show(`${parsed.problem}\n> ${hint(asked)}`);
    }
  };
  const confirm: Asker['confirm'] = async (text) => {
    show(`${text} (y or n; back changes the last answer)`);
    for (;;) {
      const line = await readLine();
      if (line === undefined) return 'stop';
      const confirmed = confirmedBy.get(line.trim().toLowerCase());
      if (confirmed !== undefined) return confirmed;
      show('Give y, n or back.');
    }
  };
  // a pipe that its writer keeps open would keep the program running
  const close = (): void => {
    reader.close();
    input.destroy();
  };
  return { ask, show, confirm, close };
}

function questionText(asked: Asked): string {
  const { question, progress } = asked;
  const options = question.options.map((option, i) => `  ${i + 1}. ${option.label}`);
  const lines = [
    '',
    progress,
    question.text,
    ...(question.help ? [question.help] : []),
    ...options,
    `> ${hint(asked)}`,
  ];
  return lines.join('\n');
}

function hint({ question, measures, canGoBack }: Asked): string {
  const common = canGoBack ? '? not sure, back' : '? not sure';
  switch (question.kind) {
    case 'number':
      return `a number of ${question.unit}${orDistance(measures)}; ${common}`;
    case 'one':
      return `one number; ${common}`;
    case 'many':
      return `numbers, or an empty line for none of these; ${common}`;
    case 'map':
      return `numbers; ${common}`;
    case 'map-of-results':
      return `number=helped, number=partly or number=no; an empty line for nothing tried; ${common}`;
  }
}
