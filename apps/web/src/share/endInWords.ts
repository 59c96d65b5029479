/** "6 December 2026, 15:40", by the device's clock. */
export function endInWords(exp: number): string {
  return new Date(exp * 1000).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
