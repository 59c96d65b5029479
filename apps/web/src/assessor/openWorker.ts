/** Starts the app's own worker that assesses. */
export function openWorker(): Worker {
  return new Worker(new URL('./assessorWorker.ts', import.meta.url), { type: 'module' });
}
