/** Whether a text such as "2026-05-01" is a day that there is. Date.parse alone takes the 30th of February for the 2nd of March. */
export function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
