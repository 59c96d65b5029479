/** Whether a file that was read as text looks like one of a watch or bike computer. */
export function isWorkoutText(text: string): boolean {
  return isFit(text) || isXmlWorkout(text) || isZipped(text);
}

/** Its name stands after eight bytes, two of which may have become one letter. */
function isFit(text: string): boolean {
  return text.slice(0, 12).includes('.FIT');
}

function isXmlWorkout(text: string): boolean {
  const start = text.slice(0, 16_384).trimStart();
  return start.startsWith('<') && /<(?:\w+:)?(?:gpx|TrainingCenterDatabase)[\s>]/.test(start);
}

/** Gzip begins with two bytes of its own, the second of which is no letter. */
function isZipped(text: string): boolean {
  return text.startsWith('\u001f\ufffd') || text.startsWith('\u001f\u008b');
}
