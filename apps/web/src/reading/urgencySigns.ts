import type { Urgency } from '@footing/guide';

/** The shape of each urgency's sign, as strokes in a square of 24: told apart without colour. */
export const urgencySigns: Readonly<Record<Urgency, readonly string[]>> = {
  emergency: ['M8.3 2.8h7.4l5.5 5.5v7.4l-5.5 5.5H8.3l-5.5-5.5V8.3z', 'M12 7v6', 'M12 16.6v.2'],
  'same-day': ['M12 3.2 21.6 20H2.4z', 'M12 9.5v5', 'M12 17.2v.1'],
  routine: ['M3.5 5.5h17v15h-17z', 'M3.5 10h17', 'M8 3v4', 'M16 3v4'],
  'self-care': ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'm8 12.2 2.8 2.8L16 9.4'],
};
