import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore } from '../../src/store/open.ts';
import { newFile } from '../store/support.ts';
import { folderOf } from '../support/knowledge.ts';
import { TEA } from '../support/tea.ts';
import { runAndDie } from './die.ts';

/** What came of killing a process that changes the knowledge base. */
export interface KilledChanges {
  /** Additions that were said to be in force, of all runs. */
  readonly acknowledged: number;
  /** Those that the database did not have afterwards, and revisions that did not load as they were recorded. */
  readonly wrong: readonly string[];
  readonly revisions: number;
}

/** Longest time that a process makes changes before it is killed, in milliseconds. */
const LONGEST = 1_500;

/** Starts a process that changes the knowledge base, kills it with SIGKILL at a random moment, looks; so many times. */
export async function killChanges(kills: number): Promise<KilledChanges> {
  const file = newFile();
  const folder = folderOf({ 'tea/article.en.md': TEA });
  const wrong: string[] = [];
  const said: string[] = [];
  let revisions = 0;
  for (let count = 0; count < kills; count += 1) {
    said.push(...(await changeAndDie(file, folder, `run${count}`)));
    const store = await openStore(`file:${file}`);
    const kept = new Set(
      (await store.archive.additions()).map(({ addition }) =>
        addition.kind === 'article' ? addition.article : addition.passage,
      ),
    );
    wrong.push(...said.filter((id) => !kept.has(id)).map((id) => `${id} is lost`));
    wrong.push(...(await halfRevision(file, folder)));
    revisions = (await store.archive.revisions(1))[0]?.id ?? 0;
    await store.close();
  }
  return { acknowledged: said.length, wrong, revisions };
}

/** Whether the last revision that is kept is whole: put in force, it has the name that it was given. */
async function halfRevision(file: string, folder: string): Promise<string[]> {
  const store = await openStore(`file:${file}`);
  const knowledge = await loadKnowledge(folder, { store });
  const [last] = knowledge.revisions();
  const outcome = last && (await knowledge.rollBack(last.id, 'test'));
  const name = knowledge.current.revision;
  await store.close();
  if (outcome?.kind !== 'swapped') return [`revision ${last?.id}: ${outcome?.kind}`];
  return name === last?.name ? [] : [`revision ${last?.id} was ${last?.name} and is ${name}`];
}

/** The ids of what the process said was in force by the time it was killed. */
function changeAndDie(file: string, folder: string, run: string): Promise<string[]> {
  return runAndDie('tests/reliability/knowledge-writer.ts', [file, folder, run], LONGEST);
}
