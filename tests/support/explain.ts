import { type Answer, matchesOf } from '../../src/search/answer.ts';

const TOLD = 3;
const PARTS = 5;

/** What came of a question, to read where a test fails: the first three passages with what counted most for each. */
export function explain(answer: Answer): string {
  const found = matchesOf(answer).slice(0, TOLD);
  const lines = found.map(({ passage, confidence, score, matched, parts }) => {
    const most = Object.entries(parts)
      .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
      .slice(0, PARTS)
      .map(([name, value]) => `${name} ${value.toFixed(2)}`);
    return `    ${passage.id} ${confidence.toFixed(2)}, ${score.toFixed(2)} = ${most.join(' + ')} + …; shares ${matched.join(', ')}`;
  });
  return [`${answer.question} → ${answer.kind}`, ...lines].join('\n');
}
