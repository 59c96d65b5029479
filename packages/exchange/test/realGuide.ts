/** The guide of this repository and an assessor over it, shared by the tests of a file. */
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';

export const guide = await loadGuide();
export const assessor = createAssessor(guide);
