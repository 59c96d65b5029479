/**
 * A red flag's name as a clinician's note has it: "swollen/tight + numb/weak, after injury/very hard session". Nothing that it asks for
 * is left out, for half of a rule would be another one: only articles go, and "and" and "or" become signs.
 */
export function shortFlagName(name: string): string {
  const signs = name
    .replace(/\b(an?|the|your) /gi, '')
    .replace(/,? (and|together with) /g, ' + ')
    .replace(/(?<![,]) or /g, '/');
  return signs.charAt(0).toLowerCase() + signs.slice(1);
}
