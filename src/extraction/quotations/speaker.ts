import type { Name } from '../../articles/article.ts';
import { fold } from '../../language/fold.ts';
import { AND, OF, type Phrase, PRONOUNS, written } from '../phrases.ts';
import type { Reading } from './rule.ts';
import { SPEECH } from './speech-words.ts';
import { BELONGING } from './subject.ts';

export interface Speaker {
  /** As the article calls them, or the name of the glossary that this holds. */
  readonly label: string;
  /** The one of the glossary whom the label names. */
  readonly name: Name | null;
}

const DETERMINER = /^(?:the|an?|de|het|een) /;

/** Who a phrase is: a name of the glossary, whoever a pronoun stands for, or the phrase as it is. */
export function speakerOf(reading: Reading, phrase: Phrase, previous: Speaker | null): Speaker | null {
  const { words, language, glossary } = reading;
  const pronoun = words[phrase.first]!.folded;
  if (phrase.first === phrase.last && (PRONOUNS[language].has(pronoun) || SPEECH.POSSESSIVE.has(pronoun)))
    return antecedent(reading, phrase.first, previous);
  const label = written(reading, phrase);
  const whole = fold(label).replace(DETERMINER, '');
  const name =
    personAtEnd(reading, phrase) ??
    glossary.find((each) =>
      [each.name[language], ...each.aliases[language]].some(
        (alias) => fold(alias).replace(DETERMINER, '') === whole,
      ),
    ) ??
    null;
  return { label: name ? name.name[language] : label, name };
}

/**
 * The person whom a phrase is of, past what they are: "the American general Rupert Jones". The phrase is of somebody else
 * where it goes on ("Jones's deputy", "Jones and Isler") or the name only says whose they are ("the deputy of Jones").
 */
function personAtEnd({ words, language, glossary }: Reading, { first, last }: Phrase): Name | null {
  const row = words.slice(first, last + 1).map(({ folded }) => folded);
  if (row.some((word) => AND[language].has(word))) return null;
  const more = row.findIndex((word) => OF[language].has(word) || BELONGING[language].has(word));
  for (let at = more < 0 ? last : first + more - 1; at >= first && words[at]!.named; at--) {
    const name = glossary.find(({ id }) => words[at]!.terms.includes(`@${id}`));
    if (name) return name.kind === 'person' ? name : null;
  }
  return null;
}

/** Whom a pronoun stands for: who was quoted before it, else the last name of its kind; null where neither fits. */
function antecedent(reading: Reading, at: number, previous: Speaker | null): Speaker | null {
  const { words, language, glossary } = reading;
  const pronoun = SPEECH.POSSESSIVE.get(words[at]!.folded) ?? words[at]!.folded;
  const kinds = SPEECH.STANDS_FOR[language][pronoun];
  if (!kinds) return /^(?:they|them|zij|ze|hen|hun)$/.test(pronoun) && !isPerson(previous) ? previous : null;
  if (previous && kinds.some((kind) => kind === previous.name?.kind)) return previous;
  for (let before = at - 1; before >= 0; before--) {
    const name = glossary.find(
      ({ id, kind }) => words[before]!.terms.includes(`@${id}`) && kinds.some((each) => each === kind),
    );
    if (name) return { label: name.name[language], name };
  }
  return previous && !previous.name && kinds.includes('person') && isOne(previous.label) ? previous : null;
}

/** Whether a phrase is of one person, as far as its last word tells: not "critics", "officieren". */
function isOne(label: string): boolean {
  const last = label.slice(label.lastIndexOf(' ') + 1);
  return (label.includes(' ') && /^\p{Lu}/u.test(last)) || !/(?:s|en|ci|people|politie|police)$/i.test(last);
}

function isPerson(speaker: Speaker | null): boolean {
  return speaker?.name?.kind === 'person';
}
