import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { folderOf } from '../support/knowledge.ts';
import { startLone } from './bot.ts';

/** What came of asking while the knowledge base was reloaded all the time. */
export interface Reloads {
  readonly reloads: number;
  /** How many of them put a new state in force. */
  readonly swapped: number;
  readonly questions: number;
  /** Answers that are none, or that are of more than one state. */
  readonly wrong: readonly string[];
  /** Milliseconds from a call to its answer, and the number of states that answers were from. */
  readonly slowest: number;
  readonly states: number;
}

/** Questions that are on their way at once. */
const AT_ONCE = 10;

const PASSAGES = 40;

/** Every passage says of which state it is: its heading, its text, the title. */
function article(state: number): string {
  const passages = Array.from(
    { length: PASSAGES },
    (_, n) =>
      `### How long does tea of kind ${word(n)} steep? {#tea-${n}}\n\nTea of kind ${word(n)} steeps in state ${state}.\n`,
  );
  return `---\ntitle: Tea in state ${state}\nlanguage: en\n---\n\n${passages.join('\n')}`;
}

/** A word for each passage, so that each question has one. */
function word(n: number): string {
  return `${'bcdfghjklmnprstvz'[n % 17]}a${'bdfgklmnprst'[n % 12]}o${'lmnrst'[n % 6]}`;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Asks a bot over the wire so many questions while its files are changed and reloaded so many times. */
export async function reloadWhileAsking(reloads: number, questions: number): Promise<Reloads> {
  const folder = folderOf({ 'tea/article.en.md': article(0) });
  const knowledge = await loadKnowledge(folder);
  const { server, stop } = await startLone(knowledge);
  const revisions = new Map([[knowledge.current.revision, 0]]);
  const wrong: string[] = [];
  const states = new Set<number>();
  let [asked, done, begun, swapped, slowest] = [0, 0, 0, 0, 0];

  const reloading = (async () => {
    for (let state = 1; state <= reloads; state += 1) {
      await until(() => done >= (questions * (state - 1)) / reloads);
      begun = state;
      writeFileSync(join(folder, 'tea', 'article.en.md'), article(state));
      const outcome = await knowledge.reload('test');
      if (outcome.kind !== 'swapped') wrong.push(`reload ${state}: ${outcome.kind}`);
      else {
        swapped += 1;
        revisions.set(outcome.knowledge.revision, state);
      }
    }
  })();

  const asking = Array.from({ length: AT_ONCE }, async () => {
    while (asked < questions) {
      const number = asked++;
      const n = number % PASSAGES;
      // In step with the reloads, so that there are questions during each.
      await until(() => begun >= (reloads * number) / questions - 1);
      const started = performance.now();
      const { text } = await server.command('ask', {
        question: `how long does tea of kind ${word(n)} steep?`,
      });
      slowest = Math.max(slowest, performance.now() - started);
      done += 1;
      const told = new Set([...text.matchAll(/in state (\d+)/g)].map(([, state]) => Number(state)));
      const [only] = told;
      const revision = /revision ([0-9a-f]{7})/.exec(text)?.[1] ?? '';
      if (told.size !== 1 || only === undefined) wrong.push(`${n}: ${text.slice(0, 200)}`);
      else {
        states.add(only);
        seen.push([revision, only]);
      }
    }
  });
  const seen: [revision: string, state: number][] = [];
  await Promise.all([reloading, ...asking]);
  // The revision that a card names is that of the state that its words are from.
  for (const [revision, state] of seen) {
    if (revisions.get(revision) !== state) wrong.push(`revision ${revision} shown with state ${state}`);
  }
  wrong.push(...(await stop()));
  return { reloads, swapped, questions, wrong, slowest, states: states.size };
}
