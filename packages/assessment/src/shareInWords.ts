/** How many people of all who answer alike: "about 6 of 10", "nearly all", "fewer than 1 of 20". */
export function shareInWords(p: number): string {
  if (p < 0.05) return 'fewer than 1 of 20';
  if (p >= 0.95) return 'nearly all';
  return `about ${Math.max(1, Math.round(p * 10))} of 10`;
}
