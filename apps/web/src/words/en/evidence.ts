/** Words of the evidence page. */
export const evidence = {
  title: 'Evidence',
  lead: 'Every source of the guide: what kind it is, how many people it studied, and all that rests on it.',
  counted: (sources: number, statements: number, numbers: number) =>
    `${sources.toLocaleString('en')} sources carry ${statements.toLocaleString('en')} statements and ${numbers.toLocaleString('en')} numbers.`,
  judged: (numbers: number) =>
    `${numbers.toLocaleString('en')} of the numbers are our own judgement. Each says so where it stands.`,
  kinds: 'Kinds of source',
  largest: 'The largest studies',
  sources: (count: number) => (count === 1 ? '1 source' : `${count.toLocaleString('en')} sources`),
  carry: (statements: number, numbers: number) =>
    `${statements.toLocaleString('en')} statements and ${numbers.toLocaleString('en')} numbers`,
  rests: 'Rests on it',
  statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  numbers: (count: number) => (count === 1 ? '1 number' : `${count.toLocaleString('en')} numbers`),
  reports: (count: number) => (count === 1 ? '1 account counted in' : `${count} accounts counted in`),
  uses: (count: number) => (count === 1 ? 'in 1 place' : `in ${count} places`),
} as const;
