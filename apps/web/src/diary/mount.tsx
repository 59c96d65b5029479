import { fetchAssessor } from '../guideData/fetchAssessor.ts';
import { Diary } from './Diary.tsx';
import { mountDiary } from './mountDiary.tsx';

void mountDiary('diary', Diary, fetchAssessor);
