import { open } from 'node:fs/promises';
import { defaultLimits, readWorkout, type Workout } from '@footing/diary/workout';

type NotRead = { readonly code: 'not-found' | 'unreadable'; readonly message: string };

/** A workout file from the disk; one that cannot be read is refused like any other. */
export async function readWorkoutFile(file: string): Promise<Workout> {
  const bytes = await bytesOf(file);
  return 'code' in bytes ? notRead(bytes) : readWorkout(bytes, { now: Date.now() });
}

/** No more than is needed to see that a file is too large; or why it cannot be read. */
async function bytesOf(file: string): Promise<Uint8Array | NotRead> {
  try {
    await using handle = await open(file);
    const stat = await handle.stat();
    if (!stat.isFile()) return { code: 'unreadable', message: 'this is not a file' };
    const bytes = new Uint8Array(Math.min(stat.size, defaultLimits.fileBytes + 1));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? { code: 'not-found', message: 'there is no such file' }
      : { code: 'unreadable', message: `it cannot be opened (${code ?? String(error)})` };
  }
}

function notRead({ code, message }: NotRead): Workout {
  return { format: null, sessions: [], issues: [{ code, path: '', message, level: 'refused' }] };
}
