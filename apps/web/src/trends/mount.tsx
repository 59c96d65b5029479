import { mountDiary } from '../diary/mountDiary.tsx';
import { Trends } from './Trends.tsx';

// what goes with numbness is counted from the sessions alone
void mountDiary('trends', Trends, async () => ({}));
