/** Asks for a number in the terminal: type it; n is "not sure", the left arrow or b is back. Within a word they are letters. */
import { styleText } from 'node:util';
import type { Answer, Measure } from '@footing/assessment';
import type { Question } from '@footing/guide';
import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { columnsOf, keysInWords, setIn } from '../columns.ts';
import { type ParsedLine, parseLine } from './parseLine.ts';
import { isBackKey } from './questionPrompt.ts';
import type { Reply } from './reply.ts';

export type NumberConfig = {
  readonly progress: string;
  readonly question: Question;
  /** What a distance may be told in, where that will do as well. */
  readonly measures: readonly Measure[];
  readonly before: string;
  readonly canGoBack: boolean;
};

export const numberPrompt = createPrompt<Reply, NumberConfig>((config, done) => {
  const [typed, setTyped] = useState(config.before);
  const [notice, setNotice] = useState('');
  const [shown, setShown] = useState('');
  const parse = (text: string): ParsedLine => parseLine(config.question, text, config.measures);
  const finish = (reply: Reply, text: string): void => {
    setShown(text);
    done(reply);
  };
  const submit = (): void => {
    const parsed = parse(typed);
    if ('problem' in parsed) setNotice(parsed.problem);
    else finish({ kind: 'answer', answer: parsed.answer }, shownOf(typed, parsed));
  };
  const goBack = (): void => {
    if (config.canGoBack) finish({ kind: 'back' }, 'back');
  };
  const edit = (name: string): void => {
    setNotice('');
    if (isTyped(name, typed, config.measures.length > 0)) setTyped(typed + (name === 'space' ? ' ' : name));
    else if (isBackKey(name)) goBack();
    else if (name === 'n') finish({ kind: 'answer', answer: null }, 'not sure');
    else if (name === 'backspace') setTyped(typed.slice(0, -1));
  };
  useKeypress((key, line) => {
    if (isEnterKey(key)) submit();
    else {
      // a point and a comma have no name
      const sign = key.name ?? line.line;
      line.clearLine(0);
      edit(sign);
    }
  });
  const { text, help, unit } = config.question;
  const columns = columnsOf();
  const read = parse(typed);
  const told = 'told' in read ? read.told : undefined;
  if (shown !== '') return setIn(`${text} ${styleText('cyan', shown)}`, columns);
  const type = config.measures.length > 0 ? 'type a number, or a distance such as 5 km' : 'type a number';
  const keys = [type, 'enter next', 'n not sure', ...(config.canGoBack ? ['← back'] : [])];
  const lines = [
    styleText('dim', setIn(config.progress, columns)),
    styleText('bold', setIn(text, columns)),
    ...(help === undefined ? [] : [styleText('dim', setIn(help, columns))]),
    `❯ ${styleText('cyan', typed === '' ? '…' : typed)} ${/[a-z]/i.test(typed) ? '' : (unit ?? '')}`.trimEnd(),
    ...(told === undefined ? [] : [setIn(told, columns)]),
    ...(notice === '' ? [] : [styleText('yellow', setIn(notice, columns))]),
    styleText('dim', setIn(keysInWords(...keys), columns)),
  ];
  return lines.join('\n');
});

/** Whether a key is part of what is typed: where a distance will do, letters are, and n and b within a word. */
function isTyped(key: string, typed: string, takesDistance: boolean): boolean {
  if (/^[\d.,]$/.test(key)) return true;
  if (!takesDistance || typed === '') return false;
  return key === 'space' || /^[ac-mo-z]$/.test(key) || (/^[bn]$/.test(key) && /[a-z]$/.test(typed));
}

/** A distance is told back as what it was taken for. */
function shownOf(typed: string, parsed: { readonly answer: Answer; readonly told?: string }): string {
  if (parsed.answer === null) return 'not sure';
  return parsed.told === undefined ? typed : `${typed}: ${parsed.told.toLowerCase()}`;
}
