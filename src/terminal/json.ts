import { collapse } from '../articles/text.ts';
import type { TimelineEvent } from '../extraction/timeline.ts';
import type { Answer, Match } from '../search/answer.ts';

/** One answer as one line of JSON, without the newline. `ms`: from question to answer, inside the engine. */
export function answerJson(answer: Answer, ms: number): string {
  const match = answer.kind === 'answer' ? answer.match : null;
  const nearest = answer.alternatives[0];
  return JSON.stringify({
    question: answer.question,
    language: answer.language,
    answered: match !== null,
    confidence: round((match ?? nearest)?.confidence ?? 0),
    passage: match && passageJson(match),
    sentence: match && collapse(match.passage.text.slice(match.sentence.start, match.sentence.end)),
    alternatives: answer.alternatives.map((other) => ({
      ...passageJson(other),
      confidence: round(other.confidence),
    })),
    ms: round(ms),
  });
}

function passageJson({ edition, passage }: Match) {
  return {
    id: passage.id,
    article: edition.article,
    language: edition.language,
    heading: passage.heading,
    text: collapse(passage.text),
  };
}

/** A timeline as one JSON array, without the newline. */
export function timelineJson(events: readonly (TimelineEvent & { readonly article: string })[]): string {
  return JSON.stringify(events, null, 2);
}

/** To three decimals. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
