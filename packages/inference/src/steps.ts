/** Work that rests between its steps, so that whoever runs it may see to something else; its outcome is the same however it is run. */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps without a rest, and gives the outcome. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
