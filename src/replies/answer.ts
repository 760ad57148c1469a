import type { Answer } from '../search/answer.ts';
import { attribution, passageList, place, quotation } from './quotation.ts';
import { type Block, heading, list, note, paragraph, type Reply } from './reply.ts';
import { words } from './words.ts';

/** How many other passages a reply names. */
const OTHERS = 3;

/** Below this confidence another passage is no help to name beside an answer. */
const CLOSE = 0.1;

/** What the engine found, or that it found nothing, in the language of the question. `examples` are questions that would be answered. */
export function answerReply(answer: Answer, examples: readonly string[]): Reply {
  const { question, language } = answer;
  const say = words[language];
  const asked: Block[] = question.trim() ? [{ kind: 'question', text: question.trim() }] : [];
  switch (answer.kind) {
    case 'answer': {
      const { match } = answer;
      const close = answer.alternatives.filter((other) => other.confidence >= CLOSE).slice(0, OTHERS);
      return reply('answer', [
        ...asked,
        ...(match.passage.heading ? [heading(match.passage.heading)] : []),
        quotation(match.passage, match.sentence),
        note(`${place(match.edition, match.passage, language)} · ${say.sure(match.confidence)}`),
        ...(close.length > 0 ? [note(say.alsoClose), passageList(close, language)] : []),
        attribution(match.edition, language),
      ]);
    }
    case 'doubt':
      return reply('doubt', [
        ...asked,
        paragraph(say.doubt),
        passageList(answer.alternatives.slice(0, OTHERS), language),
      ]);
    case 'silence': {
      const nearest = answer.alternatives.slice(0, OTHERS);
      if (!question.trim()) return reply('silence', [paragraph(say.askSomething(examples[0] ?? ''))]);
      return reply('silence', [
        ...asked,
        paragraph(say.silence, 'bold'),
        ...(answer.unknown.length > 0 ? [note(say.unknownWords(quoted(answer.unknown)))] : []),
        ...(nearest.length > 0
          ? [note(say.notAnAnswer), passageList(nearest, language)]
          : [note(say.answersInstead), list(examples.slice(0, OTHERS))]),
      ]);
    }
  }
}

function reply(tone: Reply['tone'], blocks: readonly Block[]): Reply {
  return { tone, private: false, blocks };
}

function quoted(unknown: readonly string[]): string {
  return unknown.map((word) => `“${word}”`).join(', ');
}
