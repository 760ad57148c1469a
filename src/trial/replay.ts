import type { Answer } from '../search/answer.ts';
import type { Engine } from '../search/engine.ts';
import type { Work } from '../slices.ts';
import type { Asked } from '../store/asked.ts';

/** A passage that answers. */
export interface Answering {
  readonly article: string;
  readonly passage: string;
}

/** What a question that somebody asked was answered with, and would be from now on; null: with nothing. */
export interface Replayed {
  readonly question: string;
  /** Where it was asked: what is said in one guild is not for another's moderators. */
  readonly guilds: Asked['guilds'];
  readonly before: Answering | null;
  readonly after: Answering | null;
}

export interface Replay {
  /** How many questions were asked again. */
  readonly asked: number;
  /** Answered by another passage. */
  readonly changed: readonly Replayed[];
  /** No longer answered. */
  readonly lost: readonly Replayed[];
  /** Answered at last. */
  readonly gained: readonly Replayed[];
}

/** Asks both states of the knowledge base what people really asked. */
export function* replay(questions: readonly Asked[], old: Engine, fresh: Engine): Work<Replay> {
  const [changed, lost, gained]: [Replayed[], Replayed[], Replayed[]] = [[], [], []];
  for (const { text: question, guilds } of questions) {
    const before = answering(old.ask(question));
    yield;
    const after = answering(fresh.ask(question));
    const replayed = { question, guilds, before, after };
    if (before && !after) lost.push(replayed);
    else if (!before && after) gained.push(replayed);
    else if (before?.passage !== after?.passage || before?.article !== after?.article) changed.push(replayed);
    yield;
  }
  return { asked: questions.length, changed, lost, gained };
}

function answering(answer: Answer): Answering | null {
  if (answer.kind !== 'answer') return null;
  return { article: answer.match.edition.article, passage: answer.match.passage.id };
}
