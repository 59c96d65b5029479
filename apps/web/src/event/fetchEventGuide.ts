/** What the page of an event needs of the guide: its numbers, its texts, and what to do on the day. */
import type { Assessor, EventActivity, ToldGuide } from '@footing/assessment';
import { OtherGuideError, withTexts } from '@footing/assessment/packed';
import { fetchAssessor } from '../guideData/fetchAssessor.ts';
import { fetchJson } from '../guideData/fetchFile.ts';
import { fetchTexts } from '../guideData/fetchGuide.ts';

/** The file guide/activities.json. */
export type ActivitiesFile = {
  /** The hash of the guide that they belong to. */
  readonly guide: string;
  readonly activities: readonly EventActivity[];
};

export type TellingGuide = Omit<ToldGuide, 'activities'> & {
  readonly activities: readonly (ToldGuide['activities'][number] & EventActivity)[];
};

export type EventProps = { readonly assessor: Assessor; readonly guide: TellingGuide };

/** @throws Error when a file cannot be fetched; OtherGuideError when one is of another version. */
export async function fetchEventGuide(): Promise<EventProps> {
  const [{ assessor }, texts, file] = await Promise.all([
    fetchAssessor(),
    fetchTexts(),
    fetchJson<ActivitiesFile>('/guide/activities.json'),
  ]);
  const told = withTexts(assessor.guide, texts);
  if (file.guide !== told.hash)
    throw new OtherGuideError(`these are the activities of guide ${file.guide}, not of ${told.hash}`);
  const steps = new Map(file.activities.map((activity) => [activity.id, activity]));
  const activities = told.activities.map(({ id, name }) => ({ ...steps.get(id)!, name }));
  return { assessor, guide: { ...told, activities } };
}
