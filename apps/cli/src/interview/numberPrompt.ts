/** Asks for a number in the terminal: type it; n is "not sure", the left arrow or b is back. */
import { styleText } from 'node:util';
import type { Question } from '@footing/guide';
import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { columnsOf, keysInWords, setIn } from '../columns.ts';
import { parseLine } from './parseLine.ts';
import { isBackKey } from './questionPrompt.ts';
import type { Reply } from './reply.ts';

export type NumberConfig = {
  readonly progress: string;
  readonly question: Question;
  readonly before: string;
  readonly canGoBack: boolean;
};

export const numberPrompt = createPrompt<Reply, NumberConfig>((config, done) => {
  const [typed, setTyped] = useState(config.before);
  const [notice, setNotice] = useState('');
  const [shown, setShown] = useState('');
  const finish = (reply: Reply, text: string): void => {
    setShown(text);
    done(reply);
  };
  const submit = (): void => {
    const parsed = parseLine(config.question, typed);
    if ('problem' in parsed) setNotice(parsed.problem);
    else finish({ kind: 'answer', answer: parsed.answer }, parsed.answer === null ? 'not sure' : typed);
  };
  const goBack = (): void => {
    if (config.canGoBack) finish({ kind: 'back' }, 'back');
  };
  const edit = (name: string): void => {
    setNotice('');
    if (isBackKey(name)) goBack();
    else if (name === 'n') finish({ kind: 'answer', answer: null }, 'not sure');
    else if (name === 'backspace') setTyped(typed.slice(0, -1));
    else if (/^[\d.,]$/.test(name)) setTyped(typed + name);
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
  if (shown !== '') return setIn(`${text} ${styleText('cyan', shown)}`, columns);
  const keys = ['type a number', 'enter next', 'n not sure', ...(config.canGoBack ? ['← back'] : [])];
  const lines = [
    styleText('dim', setIn(config.progress, columns)),
    styleText('bold', setIn(text, columns)),
    ...(help === undefined ? [] : [styleText('dim', setIn(help, columns))]),
    `❯ ${styleText('cyan', typed === '' ? '…' : typed)} ${unit ?? ''}`,
    ...(notice === '' ? [] : [styleText('yellow', setIn(notice, columns))]),
    styleText('dim', setIn(keysInWords(...keys), columns)),
  ];
  return lines.join('\n');
});
