import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { whyReply } from '../../../src/replies/answering/why.ts';
import type { Block } from '../../../src/replies/reply.ts';
import { words } from '../../../src/replies/words.ts';
import { type Answer, type Match, matchesOf } from '../../../src/search/answer.ts';
import { buildEngine } from '../../../src/search/engine.ts';
import { articleOf, editionOf } from '../../search/support.ts';

const edition = editionOf(['Tea is hot.', 'Ice is cold.'], 'en', [['What is hot?'], ['What is cold?']]);

function match(at: number, score: number, parts: Match['parts'] = {}): Match {
  const passage = edition.passages[at]!;
  const sentence = { start: 0, end: passage.text.length };
  return { edition, passage, confidence: 0.8, score, parts, matched: ['hot', 'tea'], sentence };
}

function answer(language: Language, best: Match, ...alternatives: Match[]): Answer {
  return { question: 'hot tea?', language, kind: 'answer', match: best, alternatives };
}

function textOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if ('runs' in block) return block.runs.map(({ text }) => text).join('');
    if (block.kind === 'list') return block.items.map((item) => item.map(({ text }) => text).join(''));
    return 'text' in block ? block.text : [];
  });
}

describe('why a passage was chosen', () => {
  test('in numbers: the parts by name, what has no name together, and the margin', () => {
    const best = match(0, 5.25, { names: 1.5, others: -1, similarity: 4, expected: 0.01, newfangled: 0.74 });
    const reply = whyReply(answer('en', best, match(1, 3)), best);
    expect(reply.private).toBe(true);
    expect(textOf(reply.blocks)).toEqual([
      'hot tea?',
      'What is hot?',
      'Words of the question that this passage has, the most telling first: “hot”, “tea”.',
      'Its score is 5.3, of which:',
      '+4.0 the same words, rare ones counting most',
      '+1.5 names',
      '−1.0 other words',
      '+0.8 everything else together',
      'It is 2.3 ahead of the next passage: “What is cold?”',
      'sure match (80%)',
      expect.stringContaining('A score is a sum'),
    ]);
  });

  test('never with certainty', () => {
    const best = { ...match(0, 5), confidence: 0.9999 };
    expect(textOf(whyReply(answer('en', best), best).blocks)).toContain('sure match (99%)');
  });

  test('in Dutch, of one that came second', () => {
    const other = match(1, 3, { names: 3 });
    const texts = textOf(whyReply(answer('nl', match(0, 5.25), other), other).blocks);
    expect(texts).toContain('+3,0 namen');
    expect(texts).toContain('Dat is 2,3 minder dan de beste passage: ‘What is hot?’');
    expect(texts.join()).not.toContain('%');
  });

  test('when no other came near', () => {
    const best = match(0, 5);
    expect(textOf(whyReply(answer('en', best), best).blocks)).toContain('No other passage came near.');
  });
});

test.each(['en', 'nl'] as const)('every part of a score has plain words in %s', (language) => {
  const found = buildEngine([articleOf(edition)]).ask('What is hot?');
  const parts = matchesOf(found)[0]?.parts;
  const wordless = Object.keys(parts ?? {}).filter((name) => words[language].parts[name] === undefined);
  // A part without words is summed up with "everything else": give it some, in src/replies/words.ts.
  expect(wordless).toEqual([]);
});
