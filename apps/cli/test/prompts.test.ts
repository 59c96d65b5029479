import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measuresOf } from '@footing/assessment';
import type { Question } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { render } from '@inquirer/testing';
import { type NumberConfig, numberPrompt } from '../src/interview/numberPrompt.ts';
import { type PromptConfig, questionPrompt } from '../src/interview/questionPrompt.ts';

const guide = await loadGuide();
const question = (id: string): Question => guide.questions.find((q) => q.id === id)!;

/** A question that may be left, either way. */
const free = { canBeUnsure: true, canGoBack: true };

function configOf(id: string, before: readonly string[] = []): PromptConfig {
  const { text, help, options, kind } = question(id);
  const mode = kind === 'one' ? 'one' : 'many';
  return {
    progress: 'Page 1 of about 9',
    text,
    help,
    options,
    mode,
    needsOne: kind === 'map',
    before,
    ...free,
  };
}

describe('the question prompt', () => {
  it('takes the option under the cursor with enter', async () => {
    const { answer, events, getScreen } = await render(questionPrompt, configOf('sides'));
    assert.match(getScreen(), /Which side is it\?/);
    events.keypress('down');
    events.keypress('enter');
    assert.deepEqual(await answer, { kind: 'answer', answer: 'right' });
  });

  it('ticks with space, and "none" and the rest exclude each other', async () => {
    const { answer, events, getScreen } = await render(questionPrompt, configOf('pelvic'));
    events.keypress('space');
    assert.match(getScreen(), /\[x\] No/);
    events.keypress('down');
    events.keypress('space');
    assert.match(getScreen(), /\[ \] No/);
    events.keypress('enter');
    assert.deepEqual(await answer, { kind: 'answer', answer: ['saddle-numb'] });
  });

  it('asks once more before it takes an empty list for "none of these"', async () => {
    const { answer, events, getScreen } = await render(questionPrompt, configOf('pelvic'));
    events.keypress('enter');
    assert.match(getScreen(), /Press enter again/);
    events.keypress('enter');
    assert.deepEqual(await answer, { kind: 'answer', answer: [] });
  });

  it('does not let the map be empty, but takes "not sure"', async () => {
    const { answer, events, getScreen } = await render(questionPrompt, configOf('where'));
    events.keypress('enter');
    events.keypress('enter');
    assert.match(getScreen(), /Tick at least one place/);
    events.keypress('n');
    assert.deepEqual(await answer, { kind: 'answer', answer: null });
  });

  it('goes back with the left arrow, and offers the answer given before', async () => {
    const { answer, events, getScreen } = await render(questionPrompt, configOf('quality', ['burning']));
    assert.match(getScreen(), /\[x\] Burning/);
    events.keypress('left');
    assert.deepEqual(await answer, { kind: 'back' });
  });

  it('offers neither "back" nor "not sure" where they lead nowhere, and takes their keys for nothing', async () => {
    const config = { ...configOf('sides'), canBeUnsure: false, canGoBack: false };
    const { answer, events, getScreen } = await render(questionPrompt, config);
    assert.doesNotMatch(getScreen(), /back|sure/);
    for (const key of ['left', 'b', 'n', 'enter']) events.keypress(key);
    assert.deepEqual(await answer, { kind: 'answer', answer: 'left' });
  });
});

/** The question for the onset, to a person with these activities. */
function onsetOf(...activities: readonly string[]): NumberConfig {
  const onset = question('onsetMinutes');
  const measures = measuresOf(guide, onset, { activities });
  return { progress: '', question: onset, measures, before: '', canGoBack: true };
}

describe('the number prompt', () => {
  it('takes a number, and says what would be right when it is out of range', async () => {
    const { answer, events, getScreen } = await render(numberPrompt, {
      progress: '',
      question: question('age'),
      measures: [],
      before: '',
      canGoBack: true,
    });
    for (const key of ['4', '0', '0', 'enter']) events.keypress(key);
    assert.match(getScreen(), /from 1 to 120/);
    events.keypress('backspace');
    events.keypress('enter');
    assert.deepEqual(await answer, { kind: 'answer', answer: 40 });
  });

  it('takes a point or a comma as a terminal sends it, and no other sign', async () => {
    for (const keys of ['40,5', '40.5', '4x0?,-5']) {
      const { answer, events, input } = await render(numberPrompt, {
        progress: '',
        question: question('age'),
        measures: [],
        before: '',
        canGoBack: true,
      });
      for (const key of keys) input.write(key);
      events.keypress('enter');
      assert.deepEqual(await answer, { kind: 'answer', answer: 40.5 });
    }
  });

  it('says what would be right when nothing is typed', async () => {
    const { answer, events, getScreen } = await render(numberPrompt, {
      progress: '',
      question: question('age'),
      measures: [],
      before: '',
      canGoBack: true,
    });
    events.keypress('enter');
    assert.match(getScreen(), /Give a number of years from 1 to 120/);
    events.keypress('n');
    assert.deepEqual(await answer, { kind: 'answer', answer: null });
  });

  it('goes back nowhere from the first question', async () => {
    const config = { progress: '', question: question('age'), measures: [], before: '40', canGoBack: false };
    const { answer, events, getScreen } = await render(numberPrompt, config);
    assert.doesNotMatch(getScreen(), /back/);
    for (const key of ['left', 'b', 'enter']) events.keypress(key);
    assert.deepEqual(await answer, { kind: 'answer', answer: 40 });
  });

  it('takes a distance, and tells back what it was taken for', async () => {
    const { answer, events, getScreen } = await render(numberPrompt, onsetOf('running'));
    assert.match(getScreen(), /or\sa\sdistance\ssuch\sas\s5\skm/);
    for (const key of ['3', 'space', 'm', 'i']) events.keypress(key);
    assert.match(getScreen(), /3 mi\n\s*About 27 minutes at 6\.7 miles an hour/);
    events.keypress('enter');
    assert.deepEqual(await answer, { kind: 'answer', answer: 27 });
    assert.match(getScreen(), /3 mi: about 27 minutes at 6\.7\s+miles\s+an hour/);
  });

  it('asks of which activity a distance is, and takes n and b within a word as letters', async () => {
    const { answer, events, getScreen } = await render(numberPrompt, onsetOf('running', 'cycling'));
    for (const key of ['5', 'k', 'm', 'enter']) events.keypress(key);
    assert.match(getScreen(), /"5 km cycling" or "5 km running"/);
    for (const key of ['space', 'r', 'u', 'n', 'enter']) events.keypress(key);
    assert.deepEqual(await answer, { kind: 'answer', answer: 28 });
  });

  it('takes "30 min" as well, and n after a bare number still as "not sure"', async () => {
    const minutes = await render(numberPrompt, onsetOf('running'));
    for (const key of ['3', '0', 'space', 'm', 'i', 'n', 'enter']) minutes.events.keypress(key);
    assert.deepEqual(await minutes.answer, { kind: 'answer', answer: 30 });
    const unsure = await render(numberPrompt, onsetOf('running'));
    for (const key of ['3', '0', 'n']) unsure.events.keypress(key);
    assert.deepEqual(await unsure.answer, { kind: 'answer', answer: null });
  });

  it('takes "not sure" and "back"', async () => {
    const config = { progress: '', question: question('age'), measures: [], before: '', canGoBack: true };
    const unsure = await render(numberPrompt, config);
    unsure.events.keypress('n');
    assert.deepEqual(await unsure.answer, { kind: 'answer', answer: null });
    const back = await render(numberPrompt, config);
    back.events.keypress('left');
    assert.deepEqual(await back.answer, { kind: 'back' });
  });
});

describe('a prompt in a narrow terminal', () => {
  const narrow = async (id: string): Promise<string> => {
    const { columns } = process.stdout;
    process.stdout.columns = 40;
    try {
      const { getScreen, events, answer } = await render(questionPrompt, configOf(id));
      const screen = getScreen();
      events.keypress('left');
      await answer;
      return screen;
    } finally {
      process.stdout.columns = columns;
    }
  };

  it('breaks lines between words, and sets in the rest of an option', async () => {
    const screen = await narrow('recent');
    for (const line of screen.split('\n')) assert.ok(line.length <= 38, line);
    assert.match(screen, /\n {2}\[ \] An infection: fever, stomach\n {6}bug, cold, or a vaccination/);
    assert.match(screen, /n\u00a0not\u00a0sure/);
  });
});
