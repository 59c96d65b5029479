/** The prompt of the terminal interview: arrow keys, space, enter; left goes back, n is "not sure". */
import { styleText } from 'node:util';
import { type Answer, standsAlone } from '@footing/assessment';
import type { Option } from '@footing/guide';
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';
import { columnsOf, keysInWords, setIn } from '../columns.ts';
import type { Reply } from './reply.ts';

export type PromptConfig = {
  readonly progress: string;
  readonly text: string;
  readonly help: string | undefined;
  readonly options: readonly Option[];
  /** `one` takes the option under the cursor, `many` those that are ticked. */
  readonly mode: 'one' | 'many';
  /** A list that must not be left empty, such as the places on the body. */
  readonly needsOne: boolean;
  readonly before: readonly string[];
  /** Without it the question must be answered. */
  readonly canBeUnsure: boolean;
  readonly canGoBack: boolean;
};

type State = {
  readonly active: number;
  readonly ticked: readonly string[];
  readonly notice: string;
  readonly done: string;
};

const pageSize = 14;

/** Asks for options; resolves to an answer, "back", or `null` for "not sure". */
export const questionPrompt = createPrompt<Reply, PromptConfig>((config, done) => {
  const first = Math.max(
    0,
    config.options.findIndex((option) => config.before.includes(option.id)),
  );
  const [state, setState] = useState<State>({ active: first, ticked: config.before, notice: '', done: '' });
  const finish = (reply: Reply, shown: string): void => {
    setState({ ...state, done: shown });
    done(reply);
  };
  useKeypress((key) => {
    const { length } = config.options;
    if (isEnterKey(key)) submit(config, state, setState, finish);
    else if (isUpKey(key)) setState({ ...state, notice: '', active: (state.active + length - 1) % length });
    else if (isDownKey(key)) setState({ ...state, notice: '', active: (state.active + 1) % length });
    else if (isSpaceKey(key) && config.mode === 'many')
      setState({ ...state, notice: '', ticked: toggle(state.ticked, config.options[state.active]!.id) });
    else if (key.name === 'n' && config.canBeUnsure) finish({ kind: 'answer', answer: null }, 'not sure');
    else if (config.canGoBack && isBackKey(key.name)) finish({ kind: 'back' }, 'back');
  });
  const list = usePagination({
    items: config.options,
    active: state.active,
    renderItem: ({ item, isActive }) => renderOption(config, state, item, isActive),
    pageSize,
    loop: false,
  });
  return state.done === ''
    ? fullText(config, state, list)
    : setIn(`${config.text} ${styleText('cyan', state.done)}`, columnsOf());
});

export function isBackKey(name: string): boolean {
  return name === 'left' || name === 'b';
}

type Finish = (reply: Reply, shown: string) => void;

function submit(config: PromptConfig, state: State, setState: (state: State) => void, finish: Finish): void {
  const notice = config.mode === 'many' && state.ticked.length === 0 ? emptyNotice(config, state) : '';
  if (notice === '') finish(...replyTo(config, state));
  else setState({ ...state, notice });
}

/** What to say to an empty list: the second enter on it means "none of these". */
function emptyNotice(config: PromptConfig, state: State): string {
  if (config.needsOne) return 'Tick at least one place with the space bar, or press n if you are not sure.';
  return state.notice === '' ? 'Nothing is ticked (space ticks). Press enter again for "none of these".' : '';
}

function replyTo(config: PromptConfig, state: State): [Reply, string] {
  const chosen = config.mode === 'one' ? [config.options[state.active]!.id] : state.ticked;
  const answer: Answer = config.mode === 'one' ? chosen[0]! : chosen;
  const labels = config.options.filter((option) => chosen.includes(option.id)).map((option) => option.label);
  return [{ kind: 'answer', answer }, labels.length === 0 ? 'none of these' : labels.join(' · ')];
}

/** Ticking "none" clears the rest, and ticking anything clears "none". */
function toggle(ticked: readonly string[], option: string): string[] {
  if (ticked.includes(option)) return ticked.filter((other) => other !== option);
  if (standsAlone.has(option)) return [option];
  return [...ticked.filter((other) => !standsAlone.has(other)), option];
}

function renderOption(config: PromptConfig, state: State, option: Option, isActive: boolean): string {
  const cursor = isActive ? styleText('cyan', '❯') : ' ';
  const box =
    config.mode === 'one' ? '' : state.ticked.includes(option.id) ? `${styleText('green', '[x]')} ` : '[ ] ';
  const label = setIn(option.label, columnsOf(), config.mode === 'one' ? 2 : 6);
  return `${cursor} ${box}${isActive ? styleText('cyan', label) : label}`;
}

function fullText(config: PromptConfig, state: State, list: string): string {
  const keys = keysInWords(
    ...(config.mode === 'one' ? ['↑ ↓ choose'] : ['↑ ↓ move', 'space tick']),
    'enter next',
    ...(config.canBeUnsure ? ['n not sure'] : []),
    ...(config.canGoBack ? ['← back'] : []),
  );
  const columns = columnsOf();
  const { length } = config.options;
  const place = length > pageSize ? `${state.active + 1} of ${length} · ` : '';
  const lines = [
    styleText('dim', setIn(config.progress, columns)),
    styleText('bold', setIn(config.text, columns)),
    ...(config.help === undefined ? [] : [styleText('dim', setIn(config.help, columns))]),
    list,
    ...(state.notice === '' ? [] : [styleText('yellow', setIn(state.notice, columns))]),
    styleText('dim', setIn(place + keys, columns)),
  ];
  return lines.join('\n');
}
