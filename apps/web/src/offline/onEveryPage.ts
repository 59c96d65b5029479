/** The only script of a page to read: makes the app work offline, and opens the issue reporter when asked for. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Fetching every page for later must not slow down the one that is wanted now. */
const registerAfterMs = 1500;

if ('serviceWorker' in navigator)
  addEventListener('load', () =>
    setTimeout(() => void navigator.serviceWorker.register(`${base}/sw.js`), registerAfterMs),
  );

for (const report of document.querySelectorAll<HTMLAnchorElement>('a[data-report]'))
  report.addEventListener('click', async (event) => {
    event.preventDefault();
    const { openReporter } = await import('../report/openReporter.tsx');
    await openReporter(report);
  });

// reports that wait are sent when the network is back
async function sendWaiting(): Promise<void> {
  if (!reportsWait()) return;
  const { sendWaitingReports } = await import('../report/waitingReports.ts');
  await sendWaitingReports();
}
function reportsWait(): boolean {
  try {
    return localStorage.getItem('footing-reports-wait') !== null;
  } catch {
    // where nothing may be kept, nothing waits
    return false;
  }
}
addEventListener('online', () => void sendWaiting());
if (navigator.onLine) void sendWaiting();
