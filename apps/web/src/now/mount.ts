/** Makes "It is numb now" quick: one activity at a time, and a timer that goes through its steps. Without script the page shows all. */
import { now } from '../words/en/now.ts';
import { type Countdown, isDone, nextStep, passed, startOf } from './countdown.ts';

const sections = [...document.querySelectorAll<HTMLElement>('[data-activity]')];
const choices = [...document.querySelectorAll<HTMLAnchorElement>('[data-choice]')];

const partNames = ['timer', 'step', 'left', 'progress', 'run', 'next', 'again', 'said'] as const;

for (const section of sections) addTimer(section);
addEventListener('hashchange', () => show(true));
show(false);

/** Shows the activity of the address; none until one is chosen. */
function show(chosen: boolean): void {
  const id = location.hash.slice(1);
  for (const section of sections) section.hidden = section.id !== id;
  for (const choice of choices) {
    if (choice.dataset['choice'] === id) choice.setAttribute('aria-current', 'true');
    else choice.removeAttribute('aria-current');
  }
  const title = document.getElementById(`${id}-title`);
  if (chosen) title?.focus();
}

function addTimer(section: HTMLElement): void {
  const items = [...section.querySelectorAll<HTMLElement>('[data-seconds]')];
  const steps = items.map((item) => Number(item.dataset['seconds']));
  const parts = partsOf(section);
  let count = startOf(steps);
  let last = 0;
  let ticking = 0;
  const turn = (to: Countdown): void => {
    if (to.step !== count.step || to.running !== count.running) parts.said.textContent = inWords(items, to);
    count = to;
    clearInterval(ticking);
    last = performance.now();
    if (count.running) ticking = window.setInterval(tick, 250);
    draw();
  };
  const tick = (): void => {
    const time = performance.now();
    const to = passed(steps, count, (time - last) / 1000);
    last = time;
    if (to.step !== count.step) turn(to);
    else {
      count = to;
      draw();
    }
  };
  const draw = (): void => {
    drawCount(parts, steps, count);
    markSteps(items, count);
  };
  parts.run.addEventListener('click', () => turn({ ...count, running: !count.running }));
  parts.next.addEventListener('click', () => turn(nextStep(steps, count)));
  parts.again.addEventListener('click', () => turn(startOf(steps)));
  parts.timer.hidden = false;
  draw();
}

type Parts = Readonly<Record<(typeof partNames)[number], HTMLElement>>;

function partsOf(section: HTMLElement): Parts {
  const found = partNames.map((name) => [name, section.querySelector<HTMLElement>(`[data-${name}]`)!]);
  return Object.fromEntries(found) as Parts;
}

function drawCount(parts: Parts, steps: readonly number[], count: Countdown): void {
  const done = isDone(steps, count);
  const whole = Math.ceil(count.left);
  const of = steps[count.step] ?? 0;
  parts.step.textContent = done ? now.done : now.stepOf(count.step + 1, steps.length);
  parts.left.textContent = done ? '' : now.left(Math.floor(whole / 60), whole % 60);
  (parts.progress as HTMLProgressElement).value = done ? 1 : 1 - count.left / of;
  parts.run.textContent = count.running ? now.pause : count.left === of ? now.start : now.goOn;
  // a button that is hidden takes the focus with it
  if (done && [parts.run, parts.next].some((button) => button === document.activeElement))
    parts.again.focus();
  parts.run.hidden = done;
  parts.next.hidden = done;
}

function markSteps(items: readonly HTMLElement[], { step }: Countdown): void {
  for (const [i, item] of items.entries()) {
    item.classList.toggle('done', i < step);
    if (i === step) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  }
}

/** What a screen reader says at a new step. */
function inWords(items: readonly HTMLElement[], { step }: Countdown): string {
  const item = items[step];
  if (item === undefined) return now.done;
  return `${now.stepOf(step + 1, items.length)}. ${item.querySelector('.now-step')!.textContent}`;
}
