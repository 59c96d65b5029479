import { mountDiary } from '../diary/mountDiary.tsx';
import { Trial } from './Trial.tsx';

void mountDiary('trial', Trial);
