import type { Language } from '../../language/language.ts';
import { type Answer, type Match, matchesOf } from '../../search/answer.ts';
import { label } from '../quotation.ts';
import { heading, list, note, paragraph, type Reply, type Run } from '../reply.ts';
import { words } from '../words.ts';

/** How many parts of a score are named; what they leave is summed up in one line. */
const PARTS = 8;

/** A part smaller than this says nothing, whatever its name. */
const SMALL = 0.05;

/** Why the question led to this passage: the words they share, the score part by part, and how the others did. */
export function whyReply(answer: Answer, match: Match): Reply {
  const { language } = answer;
  const say = words[language];
  const question = answer.question.trim();
  return {
    tone: 'info',
    private: true,
    blocks: [
      { kind: 'question', text: question },
      heading(label(match.passage)),
      paragraph(
        match.matched.length > 0 ? say.matched(match.matched.map(say.quoted).join(', ')) : say.matchedNone,
      ),
      paragraph(say.score(number(match.score, language))),
      list(partsOf(match, language)),
      paragraph(comparison(answer, match)),
      // A follow-up was judged with the question before: its passage need not come first by what is asked here.
      ...(match === matchesOf(answer)[0] ? [note(say.sure(match.confidence))] : []),
      note(say.scoreHow),
    ],
  };
}

/** The parts that count most, in plain words: what speaks for it, then what against. A part without words of its own goes with the rest. */
function partsOf({ parts, score }: Match, language: Language): Run[][] {
  const say = words[language];
  const named = Object.entries(parts)
    .map(([name, value]) => ({ text: say.parts[name], value }))
    .filter(({ text, value }) => text !== undefined && Math.abs(value) >= SMALL)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, PARTS)
    .sort((a, b) => b.value - a.value);
  const rest = score - named.reduce((sum, { value }) => sum + value, 0);
  const all = Math.abs(rest) < SMALL ? named : [...named, { text: say.partsLeft, value: rest }];
  return all.map(({ text = '', value }) => [
    { text: signed(value, language), style: 'bold' },
    { text: ` ${text}` },
  ]);
}

/** How far ahead of the next passage it is, or behind the first. Scores compare within one edition only. */
function comparison(answer: Answer, match: Match): string {
  const { language } = answer;
  const say = words[language];
  const matches = matchesOf(answer);
  const rivals = matches.filter(
    ({ edition, passage }) => edition === match.edition && passage !== match.passage,
  );
  const best = rivals.reduce<Match | null>(
    (top, each) => (top && top.score >= each.score ? top : each),
    null,
  );
  if (!best) return say.noRival;
  const margin = number(Math.abs(match.score - best.score), language);
  return match.score >= best.score
    ? say.ahead(margin, label(best.passage))
    : say.behind(margin, label(best.passage));
}

function number(value: number, language: Language): string {
  return value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function signed(value: number, language: Language): string {
  return `${value < 0 ? '−' : '+'}${number(Math.abs(value), language)}`;
}
