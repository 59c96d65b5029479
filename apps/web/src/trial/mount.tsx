import { followKept } from '../check/storage.ts';
import { mountDiary } from '../diary/mountDiary.tsx';
import { fetchAssessor } from '../guideData/fetchAssessor.ts';
import { trialsKey } from './keptTrials.ts';
import { Trial } from './Trial.tsx';

followKept(trialsKey);
void mountDiary('trial', Trial, fetchAssessor);
