/** What to do in each activity when it comes on, and when to stop at once: for the plan of an event. */
import type { ActivitiesFile } from '../../event/fetchEventGuide.ts';
import { guide } from '../../reading/theGuide.ts';

const activities = guide.activities.map(({ id, now, stopAtOnce }) => ({ id, now, stopAtOnce }));

export const GET = () =>
  new Response(JSON.stringify({ guide: guide.hash, activities } satisfies ActivitiesFile), {
    headers: { 'content-type': 'application/json' },
  });
