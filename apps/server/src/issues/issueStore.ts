import type { Query } from '../store/database.ts';
import { pictureOf, type Report } from './report.ts';

export type StoredReport = Omit<Report, 'picture'>;
export type Issue = {
  readonly id: string;
  readonly receivedAt: Date;
  readonly report: StoredReport;
  readonly hasPicture: boolean;
};

/**
 * Keeps a report; one with the same id as another is taken for the same, at the limit too.
 * @returns false when the server keeps as many as it may.
 */
export async function keepIssue(query: Query, report: Report, atMost: number): Promise<boolean> {
  const { picture: _, ...stored } = report;
  const kept = await query(
    `INSERT INTO issue (id, report, picture)
     SELECT $1, $2, $3
     WHERE EXISTS (SELECT 1 FROM issue WHERE id = $1) OR (SELECT count(*) FROM issue) < $4
     ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING 1 AS kept`,
    [report.id, JSON.stringify(stored), pictureOf(report), atMost],
  );
  return kept.length > 0;
}

const columns = 'id, received_at AS "receivedAt", report, picture IS NOT NULL AS "hasPicture"';

/** The newest reports, `count` of them after the first `skipped`. */
export async function listIssues(query: Query, skipped: number, count: number): Promise<readonly Issue[]> {
  return query<Issue>(`SELECT ${columns} FROM issue ORDER BY received_at DESC, id LIMIT $1 OFFSET $2`, [
    count,
    skipped,
  ]);
}

export async function findIssue(query: Query, id: string): Promise<Issue | undefined> {
  return (await query<Issue>(`SELECT ${columns} FROM issue WHERE id = $1`, [id]))[0];
}

/** The PNG of a report, or undefined when it has none. */
export async function issuePicture(query: Query, id: string): Promise<Uint8Array | undefined> {
  const [row] = await query<{ picture: Uint8Array | null }>('SELECT picture FROM issue WHERE id = $1', [id]);
  return row?.picture ?? undefined;
}

export async function deleteIssue(query: Query, id: string): Promise<void> {
  await query('DELETE FROM issue WHERE id = $1', [id]);
}

/** Deletes reports that are older than the server keeps them. Any number of servers may do it at once. */
export async function deleteOldIssues(query: Query, days: number): Promise<number> {
  const deleted = await query(
    "DELETE FROM issue WHERE received_at < now() - $1 * interval '1 day' RETURNING 1 AS deleted",
    [days],
  );
  return deleted.length;
}
