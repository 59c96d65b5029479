/** The line to the assessor, opened when someone starts: most who see the page never do, and nothing is prepared before. */
import { type AskAssessor, openAssessor } from '../assessor/openAssessor.ts';
import { guideNumbers, packedAsked } from './embeddedGuide.ts';
import type { HostEvents } from './hostEvents.ts';
import { openEmbeddedWorker } from './openEmbeddedWorker.ts';

export type LateAssessor = {
  readonly open: () => void;
  /** Opens it when nobody has. A failure is told to the host, without a word of what was asked. */
  readonly ask: AskAssessor;
  readonly close: () => void;
};

export function lateAssessor(host: HTMLElement, events: HostEvents): LateAssessor {
  const workers = new Set<{ readonly terminate: () => void }>();
  const openWorker = () => {
    const tryWorker = host.getAttribute('worker') !== 'off';
    const worker = openEmbeddedWorker(tryWorker, { numbers: guideNumbers() });
    workers.add(worker);
    return worker;
  };
  let line: AskAssessor | undefined;
  const opened = (): AskAssessor => {
    line ??= openAssessor(Promise.resolve(packedAsked()), openWorker);
    return line;
  };
  return {
    open: () => void opened(),
    ask: async (ask, request) => {
      try {
        return await opened()(ask, request);
      } catch (error) {
        events.error('cannot-work');
        throw error;
      }
    },
    close: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}
