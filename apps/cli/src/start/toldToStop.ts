const signals = ['SIGINT', 'SIGTERM'] as const;

/** A second signal, whichever came first, ends the process at once. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}
