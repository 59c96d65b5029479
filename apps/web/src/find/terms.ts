/** The words of a text in the form in which they are compared: "My toes are TINGLING" and "tingly toe" have the same. */

/** Words that stand in every text and tell nothing; what says "not" is kept apart, for signs need it. */
const empty: ReadonlySet<string> = new Set(
  (
    'a about all also am an and any are as at be been but by can could do does for from get gets getting goes going gone got had has have he her his ' +
    'how i if im in into is it its ive just like me my of on one or our she so some that the their them there they this to too was we were what when ' +
    'where which while who why will with you your yes'
  ).split(' '),
);
const notWords: ReadonlySet<string> = new Set(
  'no not cannot cant wont dont doesnt didnt isnt arent couldnt wouldnt unable never'.split(' '),
);
/** Forms that no ending gives away. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'],
  ['froze', 'frozen'],
  ['fell', 'fall'],
  ['gave', 'give'],
]);

/** What says "not", as a term. */
export const notTerm = 'not';

/** In the order in which they stand, repeated ones too. */
export function termsOf(text: string): string[] {
  const words = text.replace(fallenAsleep, 'asleep').match(wordPattern) ?? [];
  return words.flatMap((word) => termOf(word) ?? []);
}

/** A foot that "fell asleep" had no fall. */
const fallenAsleep = /\b(?:fall|falls|fell|fallen|falling) asleep\b/gi;

/** Letters and digits, with apostrophes within: "can't" is one word. */
export const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** A word without its ending; undefined for a word that tells nothing. */
export function termOf(word: string): string | undefined {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  if (notWords.has(plain)) return notTerm;
  if (empty.has(plain)) return undefined;
  return stem(irregular.get(plain) ?? plain);
}

/** Longer ones first. */
const endings = ['nesses', 'ness', 'ings', 'ing', 'ies', 'ed', 'es', 's', 'ie', 'y', 'e'];
const leastStem = 3;

/** Rough, and the same for what is typed and what is found: "laces", "lacing" and "lace" are one. */
function stem(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= leastStem);
  if (ending === undefined || (ending === 's' && word.endsWith('ss'))) return word;
  const rest = word.slice(0, word.length - ending.length);
  return /^(ing|ings|ed)$/.test(ending) ? rest.replace(/([^aeiouls])\1$/, '$1') : rest;
}
