import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Report } from './report.ts';
import { sendReport } from './sendReport.ts';

interface Reports extends DBSchema {
  waiting: { key: string; value: Report };
}

/** Tells pages that something waits, without opening the database. */
const flag = 'footing-reports-wait';

function open(): Promise<IDBPDatabase<Reports>> {
  return openDB<Reports>('footing-reports', 1, {
    upgrade: (database) => void database.createObjectStore('waiting', { keyPath: 'id' }),
  });
}

/** Keeps a report on the device until it can be sent. False where the browser keeps nothing. */
export async function keepReport(report: Report): Promise<boolean> {
  try {
    const database = await open();
    await database.put('waiting', report);
    database.close();
    localStorage.setItem(flag, '1');
    return true;
  } catch {
    return false;
  }
}

export async function countWaitingReports(): Promise<number> {
  try {
    if (localStorage.getItem(flag) === null) return 0;
    const database = await open();
    const count = await database.count('waiting');
    database.close();
    return count;
  } catch {
    // where nothing may be kept, nothing waits
    return 0;
  }
}

/** Sends what waits, one after the other; what cannot be sent waits on. */
export async function sendWaitingReports(): Promise<void> {
  const database = await open();
  for (const report of await database.getAll('waiting'))
    if (await sendReport(report)) await database.delete('waiting', report.id);
  const left = await database.count('waiting');
  database.close();
  if (left === 0) localStorage.removeItem(flag);
}

export async function forgetWaitingReports(): Promise<void> {
  const database = await open();
  await database.clear('waiting');
  database.close();
  localStorage.removeItem(flag);
}
