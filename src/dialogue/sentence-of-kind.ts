import type { Article, Edition, Passage } from '../articles/article.ts';
import { readDates, SOME_DAY } from '../extraction/dates.ts';
import { figuresIn } from '../extraction/figures.ts';
import { mentionsIn } from '../extraction/mentions.ts';
import { quotationsIn } from '../extraction/quotations.ts';
import { read } from '../extraction/reading.ts';
import type { Language, Localized } from '../language/language.ts';
import { sentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';

/** What a short question asks of the passage before; `source` is who says it, `certainty` whether it holds. */
export type Asked = 'source' | 'certainty' | 'who' | 'when' | 'where' | 'why' | 'quantity';

/** In this order: "who says so" asks for a source before it asks who. */
const ASKS: Localized<readonly (readonly [Asked, RegExp])[]> = {
  en: [
    [
      'source',
      /\b(?:says? who|who (?:says|said|claims?|claimed|told|reports?|reported)(?: (?:so|that|this|it|them))*|according to who(?:m)?|(?:whose|which|what) source|sources?|who (?:is|are) (?:that|it|this) from)\s*\??$/i,
    ],
    [
      'certainty',
      /\b(?:is|was) (?:that|this|it) (?:really |still |for )?(?:certain|sure|true|confirmed|a fact)\b/i,
    ],
    ['when', /\b(?:when|since when|what (?:year|month|date|day))\b/i],
    ['where', /\bwhere\b/i],
    ['why', /\b(?:why|how come|what for|for what reason)\b/i],
    ['quantity', /\bhow (?:many|much|often|long)\b/i],
    ['who', /\b(?:who|whom|whose)\b/i],
  ],
  nl: [
    [
      'source',
      /\b(?:wie (?:zegt|zei|zeggen|zeiden|beweert|beweren|meldt|melden|vertelt|vertelde)(?: (?:dat|dit|zoiets|het))*|volgens wie|van wie (?:komt|weten|heb|hebben|horen)(?: (?:dat|dit|ze|we|je|zij))*|wat is de bron|bron(?:nen)?)(?: (?:dan|eigenlijk|precies))*\s*\??$/i,
    ],
    [
      'certainty',
      /\b(?:is|was|staat) (?:dat|dit|het) (?:echt |wel |nog )*(?:zeker|waar|vast|bevestigd|een feit)\b|\bklopt (?:dat|dit|het)\b/i,
    ],
    ['when', /\b(?:wanneer|sinds wanneer|welk jaar|welke (?:maand|dag|datum))\b/i],
    ['where', /\b(?:waar|waarheen)\b/i],
    ['why', /\b(?:waarom|hoezo|waardoor|hoe komt (?:dat|het|dit))\b/i],
    ['quantity', /\b(?:hoeveel|hoe (?:vaak|lang|veel))\b/i],
    ['who', /\b(?:wie|wiens)\b/i],
  ],
};

/** What gives a reason away. */
const CAUSES: Localized<RegExp> = {
  en: /\b(?:because|due to|owing to|since|as a result|reasons?|therefore|thus|hence|so that|in order to|for fear of|caused?)\b/i,
  nl: /\b(?:omdat|doordat|want|wegens|vanwege|daardoor|daarom|dus|reden|redenen|oorzaak|zodat|teneinde|komt door|uit angst)\b/i,
};

/** What leaves room for doubt, or says whose word it is. */
const HEDGES: Localized<RegExp> = {
  en: /\b(?:reported(?:ly)?|said to|thought to|according to|probably|likely|suggests?|appears?|seems?|about|could|would|may|might)\b/i,
  nl: /\b(?:zou|zouden|volgens|naar verluidt|waarschijnlijk|vermoedelijk|mogelijk|lijkt|lijken|schijnt|denken|ongeveer|kunnen)\b/i,
};

/** What a question asks for and the words that say so, as far as they tell. */
export function askedFor(question: string, language: Language): ({ readonly kind: Asked } & Span) | null {
  for (const [kind, words] of ASKS[language]) {
    const match = words.exec(question);
    if (match) return { kind, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The first sentence of a passage that has what is asked for; null where none has. */
export function sentenceOfKind(
  asked: Asked,
  passage: Passage,
  edition: Edition,
  article: Article,
): Span | null {
  const all = sentences(passage.text);
  const holding = (test: (text: string) => boolean) =>
    all.find(({ start, end }) => test(passage.text.slice(start, end))) ?? null;
  const around = (at: number | undefined) =>
    at === undefined ? null : (all.find(({ start, end }) => start <= at && at < end) ?? null);
  switch (asked) {
    case 'source':
      return around(quotationsIn(reading())[0]?.start);
    case 'when':
      return holding((text) => readDates(text, edition.language, edition.published ?? SOME_DAY).length > 0);
    case 'quantity':
      return around(figuresIn(reading())[0]?.start);
    case 'certainty':
      return holding((text) => HEDGES[edition.language].test(text));
    case 'why':
      return holding((text) => CAUSES[edition.language].test(text));
    case 'who':
      return around(firstMention(['person', 'organisation']));
    case 'where':
      return around(firstMention(['place']));
  }

  /** Of this passage alone: in a long article the question would wait for all of them. */
  function reading() {
    return read(passage, edition, article.glossary);
  }

  function firstMention(kinds: readonly string[]): number | undefined {
    const mentioned = mentionsIn(reading());
    const found = article.glossary
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ id }) => mentioned.get(id) ?? [])
      .map(({ start }) => start);
    return found.length > 0 ? Math.min(...found) : undefined;
  }
}
