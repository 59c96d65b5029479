import type { Finding, Rule } from '../rule.ts';

const wanted = {
  causes: [
    'What it is',
    'How urgent, and why',
    'What helps',
    'How long it takes',
    'Who to see',
    'Training',
    'Look-alikes',
  ],
  changes: ['How exactly', 'Does it help?', 'When not to'],
  activities: ['Why feet go numb here', 'What to set up', 'Good to know'],
} as const;

export const headings: Rule = {
  name: 'headings',
  says: 'The bodies of one folder have the same headings in the same order, each with text below it.',
  *check({ guide, bodies }): Generator<Finding> {
    for (const folder of ['causes', 'activities', 'changes'] as const)
      for (const { id, sections } of guide[folder]) {
        const file = `${folder}/${id}`;
        const names = sections.map((section) => section.heading);
        const line = bodies.get(file)?.find((block) => !isWanted(folder, block.heading))?.line;
        const at = { file, path: ['body'], ...(line === undefined ? {} : { line }) };
        if (names.join('\n') !== wanted[folder].join('\n'))
          yield {
            message: `the headings must be ${wanted[folder].join(' / ')}; not ${names.join(' / ')}`,
            at,
          };
        for (const section of sections.filter((s) => s.markdown === ''))
          yield { message: `there is nothing below "${section.heading}"`, at };
      }
  },
};

function isWanted(folder: keyof typeof wanted, heading: string): boolean {
  return (wanted[folder] as readonly string[]).includes(heading);
}
