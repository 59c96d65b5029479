import type { WorkoutReader } from '@footing/diary/workout';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openReader, type ReadFile, readFile } from './fromFiles.ts';

export type Files = {
  /** What was read and is not put away yet, in the order of reading. */
  readonly files: readonly ReadFile[];
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly take: (files: readonly File[]) => void;
  /** A session was saved or left out. */
  readonly settle: (sessionId: string) => void;
  readonly putAway: (fileId: string) => void;
};

/** Files one after the other, each shown as soon as it is read. The worker starts with the first file. */
export function useFiles(): Files {
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [progress, setProgress] = useState<Files['progress']>(undefined);
  const reader = useRef<WorkoutReader | undefined>(undefined);
  useEffect(() => () => reader.current?.close(), []);
  const take = async (taken: readonly File[]): Promise<void> => {
    reader.current ??= openReader();
    for (const [done, file] of taken.entries()) {
      setProgress({ done, all: taken.length });
      const read = await readFile(reader.current, file);
      setFiles((now) => [...now, read]);
    }
    setProgress(undefined);
  };
  return {
    files,
    progress,
    take: (taken) => void take(taken),
    settle: (id) =>
      setFiles((now) =>
        now.map((file) => ({ ...file, waiting: file.waiting.filter(({ session }) => session.id !== id) })),
      ),
    putAway: (id) => setFiles((now) => now.filter((file) => file.id !== id)),
  };
}
