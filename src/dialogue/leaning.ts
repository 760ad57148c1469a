import type { Word } from '../language/analyse.ts';
import type { Language, Localized } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { wordSet } from '../language/word-set.ts';
import { isPersonal, isPointing, isPronoun, standIns } from './pronouns.ts';

/** What a question shows of leaning on the one before it. */
export interface Leaning {
  /**
   * It cannot stand by itself; or it does not if it finds no answer; or it only is so short that it may lack what it is
   * about; or it is a question of its own.
   */
  readonly leans: 'always' | 'unanswered' | 'short' | 'never';
  /** Its words that say something of the matter; none in "and why?". */
  readonly own: readonly Word[];
  /** It speaks of "him" or "her". */
  readonly person: boolean;
}

/** What a question opens with that ties it to the one before. */
const LEADS: Localized<RegExp> = {
  en: /^(?:(?:and|but|so|or|ok|okay)\b[ ,]*)+/i,
  nl: /^(?:(?:en|maar|dus|of|ok|oké)\b[ ,]*)+/i,
};

/** The same, where what follows is only a matter and no question. */
const TOPIC_LEADS: Localized<RegExp> = {
  en: /^(?:(?:and|but|so) )?(?:what|how) about\b/i,
  nl: /^(?:(?:en|maar|dus) )?(?:hoe zit(?: het)?(?: dan)? met|hoe (?:is|gaat) het met|wat (?:is er )?met)\b/i,
};

/** "Could you tell me": whom it is said to is not what it is about. */
const POLITE: Localized<RegExp> = {
  en: /\b(?:can|could|would|do) you (?:please )?(?:tell me|say|know)\b|\b(?:tell|show) me\b/i,
  nl: /\b(?:kun|kunt|kan|weet) (?:je|jij|u)(?: (?:me|mij))?(?: (?:ook|misschien))?(?: (?:vertellen|zeggen))?\b|\bvertel (?:me|mij)\b/i,
};

/** What people say to a person rather than ask of an article. */
const SMALL_TALK: Localized<RegExp> = {
  en: /^(?:how(?:'s| is| are) (?:it going|things|life|everything)|what(?:'s| is) up|what time|who cares)\b/i,
  nl: /^(?:hoe (?:gaat|is) het\s*(?:\?|!|$)|hoe laat\b|wie weet\s*(?:\?|!|$))/i,
};

const PERSONAL = wordSet(
  'i you me my mine your yours we us our ik jij je jou jouw u uw mij mijn wij we ons onze',
);
const ASKING = wordSet(
  'who whom whose what which when where why how wie wiens wat welk welke wanneer waar waarom hoe hoeveel hoezo waardoor',
);

/** A question of so few words may lack what it is about. */
const SHORT = 6;

/**
 * `words` are those of the whole question, as the article's glossary has them; `asked` is where it says what kind of
 * thing it asks for.
 */
export function readLeaning(
  question: string,
  words: readonly Word[],
  language: Language,
  asked: Span | null,
): Leaning {
  const topic = TOPIC_LEADS[language].exec(question);
  const lead = topic ?? LEADS[language].exec(question);
  const polite = POLITE[language].exec(question);
  const rest = words.filter(
    ({ start }) =>
      start >= (lead?.[0].length ?? 0) &&
      (!polite || start < polite.index || start >= polite.index + polite[0].length),
  );
  const own = rest.filter(
    (word) =>
      (!word.stop || word.named) &&
      !isPronoun(word) &&
      (!asked || word.end <= asked.start || asked.end <= word.start),
  );
  const person = rest.findIndex(isPersonal);
  return { leans: judge(), own, person: person >= 0 };

  function judge(): Leaning['leans'] {
    if (rest.length === 0 || SMALL_TALK[language].test(question)) return 'never';
    if (topic) return 'always';
    if (rest.some(({ folded }) => PERSONAL.has(folded))) return 'never';
    const asks = asked !== null || rest.some(({ folded }) => ASKING.has(folded));
    if (own.length === 0) return asks || lead ? 'always' : 'never';
    const name = rest.findIndex(({ named, kind }) => named || kind === 'name');
    if (person >= 0 && (name < 0 || person < name)) return 'always';
    const pronouns = standIns(question, rest, language);
    if (pronouns.length > 0) {
      // "What does that mean for the caliphate", but "do they know where Baghdadi is".
      const points = pronouns.some((at) => isPointing(rest[at]!) && at < name);
      return name < 0 || points ? 'always' : 'unanswered';
    }
    if (lead) return asks ? 'unanswered' : 'always';
    return asks && name < 0 && rest.length <= SHORT ? 'short' : 'never';
  }
}
