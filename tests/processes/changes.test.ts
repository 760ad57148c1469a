import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ANN, open } from '../store/support.ts';
import { moderator } from '../support/gaps.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { postgresFolder } from '../support/postgres.ts';
import { type Program, startAround, startProgram } from '../support/program.ts';

const FILE = 'tea/article.en.md';
const QUESTION = 'how long does green tea steep?';
const UNKNOWN = 'who hauled leaves to the Iberians?';

/** Milliseconds in which all processes have what one of them changed in force. */
const SOON = 1_000;

async function revisionOf({ port }: Program): Promise<string> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return /footnote_knowledge_info\{revision="(\w+)"\}/.exec(text)?.[1] ?? '';
}

test.skipIf(postgresFolder() === null)(
  'a reload, an added answer and a rollback in one of three programs are in force in all, which answer alike',
  async () => {
    const { server, database, settings, to } = await startAround();
    // Each has a disk of its own.
    const folders = [1, 2, 3].map(() => folderOf({ [FILE]: TEA }));
    const programs = await Promise.all(
      folders.map((KNOWLEDGE_DIR) => startProgram(server, { ...settings, KNOWLEDGE_DIR })),
    );
    const [one, two, three] = programs as [Program, Program, Program];
    const allAnswer = async (question: string, part: string) => {
      const texts = new Set<string>();
      for (const program of programs) {
        to(program);
        texts.add((await server.command('ask', { question })).text);
      }
      expect([...texts]).toEqual([expect.stringContaining(part)]);
    };
    const inForce = async (maker: Program, before: string) => {
      const revision = await revisionOf(maker);
      expect(revision).not.toBe(before);
      await Promise.all(
        programs.map((program) =>
          expect.poll(() => revisionOf(program), { timeout: SOON, interval: 20 }).toBe(revision),
        ),
      );
      return revision;
    };
    await allAnswer(QUESTION, 'two minutes');
    const first = await revisionOf(one);

    writeFileSync(join(folders[0]!, FILE), TEA.replace('for two minutes', 'for three minutes'));
    to(one);
    await server.command('reload', {}, moderator);
    const second = await inForce(one, first);
    await allAnswer(QUESTION, 'three minutes');

    to(two);
    await server.command('ask', { question: UNKNOWN });
    const gap = await server.press(await server.command('gaps', {}, moderator), UNKNOWN, moderator);
    const choose = await server.press(gap, 'Point to a passage', moderator);
    await server.press(choose, 'Who brought tea to Portugal?', moderator);
    const third = await inForce(two, second);
    await allAnswer(UNKNOWN, 'Sailors had brought it from Macau');

    to(three);
    await server.command('rollback', { revision: '1' }, moderator);
    expect(await inForce(three, third)).toBe(first);
    await allAnswer(QUESTION, 'two minutes');

    // One that cannot be read leaves the old in force, and takes the programs out of the balancer until the next.
    const stranger = await open(database);
    await stranger.archive.keep({
      revision: { name: '0000bad', account: ANN, cause: 'reload', why: '' },
      contents: { files: new Map([[FILE, Buffer.from('no article')]]), additions: [] },
      pinned: false,
    });
    for (const { port } of programs) {
      const ready = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).text();
      await expect.poll(ready, { timeout: 10_000 }).toContain('revision 0000bad is in force elsewhere');
    }
    expect((await server.command('status', {}, moderator)).text).toContain('revision 0000bad is in force');
    await allAnswer(QUESTION, 'two minutes');
    to(one);
    await server.command('reload', {}, moderator);
    await inForce(one, first);
    for (const { port } of programs) {
      await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    }
  },
  120_000,
);
