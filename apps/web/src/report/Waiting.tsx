import { useEffect, useState } from 'preact/hooks';
import { reportWords } from '../words/en/report.ts';
import { countWaitingReports, forgetWaitingReports } from './waitingReports.ts';

/** How many reports wait on this device, and the way to delete them. Counted anew whenever `status` changes. */
export function Waiting({ status }: { readonly status: string }) {
  const [count, setCount] = useState(0);
  useEffect(() => void countWaitingReports().then(setCount), [status]);
  if (count === 0) return null;
  return (
    <p class="small waiting">
      {reportWords.waiting(count)}{' '}
      <button
        type="button"
        class="button quiet"
        onClick={() => void forgetWaitingReports().then(() => setCount(0))}
      >
        {reportWords.forget}
      </button>
    </p>
  );
}
