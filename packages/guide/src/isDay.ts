/** Whether a text is a day that there is, such as "2026-05-01". Date.parse alone takes the 30th of February for the 2nd of March. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
