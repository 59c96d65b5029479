/** Makes "It is numb now" quick: one activity at a time, and a timer that goes through its steps. Without script the page shows all. */
import { now } from '../words/en/now.ts';
import { type Countdown, isDone, nextStep, passed, startOf } from './countdown.ts';

const sections = [...document.querySelectorAll<HTMLElement>('[data-activity]')];
const choices = [...document.querySelectorAll<HTMLAnchorElement>('[data-choice]')];

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
  const part = <T extends HTMLElement>(name: string): T => section.querySelector<T>(`[data-${name}]`)!;
  const items = [...section.querySelectorAll<HTMLElement>('[data-seconds]')];
  const steps = items.map((item) => Number(item.dataset['seconds']));
  let count = startOf(steps);
  let last = 0;
  let ticking = 0;
  const turn = (to: Countdown): void => {
    const said = to.step !== count.step || to.running !== count.running;
    count = to;
    clearInterval(ticking);
    last = performance.now();
    if (count.running) ticking = window.setInterval(tick, 250);
    draw(said);
  };
  const tick = (): void => {
    const time = performance.now();
    const to = passed(steps, count, (time - last) / 1000);
    last = time;
    if (to.step !== count.step) turn(to);
    else {
      count = to;
      draw(false);
    }
  };
  const draw = (said: boolean): void => {
    const done = isDone(steps, count);
    const whole = Math.ceil(count.left);
    const place = done ? now.done : now.stepOf(count.step + 1, steps.length);
    part('step').textContent = place;
    part('left').textContent = done ? '' : now.left(Math.floor(whole / 60), whole % 60);
    part<HTMLProgressElement>('progress').value = done ? 1 : 1 - count.left / steps[count.step]!;
    part('run').textContent = count.running ? now.pause : count.left === steps[count.step] ? now.start : now.goOn;
    part('run').hidden = done;
    part('next').hidden = done;
    for (const [i, item] of items.entries()) {
      item.classList.toggle('done', i < count.step);
      if (i === count.step) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
    if (said) part('said').textContent = done ? place : `${place}. ${items[count.step]!.querySelector('.now-step')!.textContent}`;
  };
  part('run').addEventListener('click', () => turn({ ...count, running: !count.running }));
  part('next').addEventListener('click', () => turn(nextStep(steps, count)));
  part('again').addEventListener('click', () => turn(startOf(steps)));
  part('timer').hidden = false;
  draw(false);
}
