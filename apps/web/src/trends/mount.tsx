import { mountDiary } from '../diary/mountDiary.tsx';
import { Trends } from './Trends.tsx';

void mountDiary('trends', Trends);
