import type { Language, Localized } from './language.ts';
import { wordSet } from './word-set.ts';

/**
 * A name that is spelt like a small word: IS and `is`, US and `us`, WHO and `who`. In capitals amid lower
 * case it is the name. In a text that is all of one case its neighbours decide, and only where a glossary
 * has the name.
 */

const PRONOUNS = wordSet(
  'he she it they we you i this that there these those hij zij ze het wij we jij je dit dat er deze die ik u',
);
/** Verbs as which a name can be misread. */
const VERBS = wordSet('is are was');
const ARTICLES = wordSet('the a an de een');
const PREPOSITIONS: Localized<ReadonlySet<string>> = {
  nl: wordSet('van door tegen uit voor over bij met tussen namens volgens aan als zoals'),
  en: wordSet('of by from against with for about versus vs between like than to into'),
};
/** What is followed by a subject, not by a second verb. */
const AUXILIARIES: Localized<ReadonlySet<string>> = {
  nl: wordSet(
    'is zal kan kon zou heeft had wil wilde moet moest gaat ging mag doet deed laat vecht wordt werd verliest',
  ),
  en: wordSet('is will can could would should might may must does did do has had was'),
};
/** What only a subject can stand before. */
const AFTER_SUBJECT: Localized<ReadonlySet<string>> = {
  nl: wordSet('heeft zal kan kon zou had wil wilde moet moest mag gaat'),
  en: wordSet('has will can could would should might may must had does did'),
};
const ASKS_WHO = wordSet('who wie');

/**
 * Whether the small word at `at` of a row of folded words is the name spelt like it; `capital` where it is
 * written in capitals in a text that also has lower case.
 */
export function isHomograph(
  row: readonly string[],
  at: number,
  capital: boolean,
  language: Language,
): boolean {
  const before = row[at - 1] ?? '';
  const after = row[at + 1] ?? '';
  // "WHERE IS he": a verb that is stressed.
  if (capital) return !(VERBS.has(row[at]!) && PRONOUNS.has(after));
  // "the us army", "de is leider"; but "the who" is nobody's question.
  if (ARTICLES.has(before)) return after !== '';
  if (!VERBS.has(row[at]!)) return false;
  // "Hoe laat is het": there "laat" is no verb.
  if (before === 'laat' && row[at - 2] === 'hoe') return false;
  if (PREPOSITIONS[language].has(before) || AUXILIARIES[language].has(before)) return true;
  if (AFTER_SUBJECT[language].has(after)) return true;
  // "who leads is", "wie bestrijdt is"; but "who he is", "wie dat is".
  return after === '' && ASKS_WHO.has(row[at - 2] ?? '') && !PRONOUNS.has(before);
}
