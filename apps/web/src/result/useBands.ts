import type { AssessmentRequest } from '@footing/assessment';
import { useEffect, useState } from 'preact/hooks';
import type { Bands } from './bandsWorker.ts';

/** The band of each cause, once drawn; without workers there are none, and the result says no more than it knows. */
export function useBands(request: AssessmentRequest): Bands | undefined {
  const [bands, setBands] = useState<Bands | undefined>(undefined);
  useEffect(() => {
    const worker = new Worker(new URL('./bandsWorker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Bands>) => {
      setBands(data);
      worker.terminate();
    });
    worker.postMessage(request);
    return () => worker.terminate();
  }, [request]);
  return bands;
}
