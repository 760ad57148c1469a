import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultyKnowledge } from '../../src/knowledge/faulty.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  cpSync('knowledge', folder, { recursive: true });
  file = join(folder, 'mosul-2017', 'article.en.md');
});

function edit(change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('reload', () => {
  test('says what was added, changed and removed, and how long it took', async () => {
    const knowledge = await loadKnowledge(folder);
    edit((text) => text.replaceAll('hundreds of thousands of', 'very many'));
    const reloaded = await knowledge.reload('test');
    expect(reloaded).toMatchObject({
      kind: 'swapped',
      trial: {
        difference: {
          passages: {
            added: [],
            changed: [{ article: 'mosul-2017', language: 'en', id: 'slow-progress' }],
            removed: [],
          },
        },
      },
      ms: expect.any(Number),
    });
    expect(knowledge.current.engine.ask('how many civilians are trapped?')).toMatchObject({
      match: { passage: { text: expect.stringContaining('very many civilians') } },
    });
  });

  test('a fault leaves the old knowledge answering, and is told with file and line', async () => {
    const knowledge = await loadKnowledge(folder);
    const before = knowledge.current;
    edit((text) => text.replace('language: en', 'language: nl'));
    expect(await knowledge.reload('test')).toMatchObject({
      kind: 'faulty',
      faults: [{ file: 'mosul-2017/article.en.md', line: 3 }],
    });
    expect(knowledge.current).toBe(before);

    edit((text) => text.replace('language: nl', 'language: en'));
    expect((await knowledge.reload('test')).kind).toBe('swapped');
  });

  test('a folder that is gone leaves the old knowledge answering', async () => {
    const knowledge = await loadKnowledge(folder);
    rmSync(folder, { recursive: true });
    expect((await knowledge.reload('test')).kind).toBe('faulty');
    expect(knowledge.current.engine.ask('how many civilians are trapped?').kind).toBe('answer');
  });

  test('overlapping reloads run one after the other, and the last state wins', async () => {
    const knowledge = await loadKnowledge(folder);
    const first = knowledge.reload('test');
    edit((text) => text.replaceAll('hundreds of thousands of', 'very many'));
    const [a, b] = await Promise.all([first, knowledge.reload('test')]);
    const changed = [a, b].map((each) =>
      each.kind === 'swapped' ? each.trial.difference.passages.changed.length : -1,
    );
    expect(changed.reduce((sum, n) => sum + n)).toBe(1);
    expect(b).toMatchObject({ knowledge: knowledge.current });
  });
});

test('a faulty folder is not loaded at all', async () => {
  edit(() => 'no front matter');
  await expect(loadKnowledge(folder)).rejects.toThrow(FaultyKnowledge);
});
