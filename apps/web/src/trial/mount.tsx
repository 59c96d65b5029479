import { mountDiary } from '../diary/mountDiary.tsx';
import { fetchAssessor } from '../guideData/fetchAssessor.ts';
import { Trial } from './Trial.tsx';

void mountDiary('trial', Trial, fetchAssessor);
