/** The names of two answers that are told together, such as "recent.infection and spread.to-hands". */

export type ToldAnswer = { readonly question: string; readonly option: string };

const between = ' and ';

/** The name of a pair of answers, in the order given. */
export function nameTogether(first: ToldAnswer, second: ToldAnswer): string {
  return `${nameOf(first)}${between}${nameOf(second)}`;
}

function nameOf({ question, option }: ToldAnswer): string {
  return `${question}.${option}`;
}

/** The two answers of a name. @throws RangeError when it is no name of two answers. */
export function toldTogether(name: string): readonly [ToldAnswer, ToldAnswer] {
  const [first, second, ...more] = name.split(between).map((answer) => {
    const [question, option, ...rest] = answer.split('.');
    return question && option && rest.length === 0 ? { question, option } : undefined;
  });
  if (first === undefined || second === undefined || more.length > 0)
    throw new RangeError(`"${name}" names no two answers, as "question.option and question.option" does`);
  return [first, second];
}
