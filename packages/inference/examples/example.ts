/** Two causes and one finding, exactly. */
import { createNetwork } from '@footing/inference';
