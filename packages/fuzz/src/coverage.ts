/** Which blocks of our own code ran, as V8 counts them. */
import { type Profiler, Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { type FileCounts, fileCounts } from './fileCounts.ts';

const root = new URL('../../..', import.meta.url).href;
const own = /\/(packages\/(?!fuzz\/)[^/]+|apps\/[^/]+|evaluation)\/src\//;

export type Coverage = {
  /** The blocks that ran since it was last asked, each as one text. */
  readonly ran: () => string[];
  readonly files: () => readonly FileCoverage[];
};

/** Characters that ever ran, and characters in all. */
export type FileCoverage = { readonly file: string; readonly ran: number; readonly all: number };

/** Begins to count what is called from now on: what ran while a reader was made ready would drown what inputs reach. */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const files = new Map<string, FileCounts>();
  const ran = (): string[] => {
    const scripts = take(session).filter(({ url }) => url.startsWith(root) && own.test(url));
    for (const { url, functions } of scripts) {
      const known = files.get(url) ?? fileCounts(functions);
      files.set(url, known);
      known.add(functions);
    }
    return scripts.flatMap(blocksOf);
  };
  return {
    ran,
    files: () =>
      [...files].map(([url, counts]) => ({
        file: fileURLToPath(url).slice(fileURLToPath(root).length),
        ...counts.totals(),
      })),
  };
}

function take(session: Session): readonly Profiler.ScriptCoverage[] {
  let result: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error;
    result = answer.result;
  });
  return result;
}

function blocksOf({ scriptId, functions }: Profiler.ScriptCoverage): string[] {
  return functions.flatMap(({ ranges }) =>
    ranges
      .filter(({ count }) => count > 0)
      .map(({ startOffset, endOffset }) => `${scriptId}:${startOffset}-${endOffset}`),
  );
}
