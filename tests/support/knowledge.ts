import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, IN_TERMINAL } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/language/language.ts';
import { type Answer, matchesOf, retold } from '../../src/search/answer.ts';

export { TEA } from './tea.ts';

/** A knowledge folder with these files by their paths, such as `tea/article.en.md`. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The knowledge base of such a folder, and a way to write another text and take it in. */
export async function knowledgeOf(
  files: Readonly<Record<string, string>>,
): Promise<Knowledge & { readonly rewrite: (path: string, text: string) => Promise<void> }> {
  const folder = folderOf(files);
  const knowledge = await loadKnowledge(folder);
  return {
    get current() {
      return knowledge.current;
    },
    ...changes(knowledge),
    async rewrite(path, text) {
      writeFileSync(join(folder, path), text);
      await knowledge.reload('test', { force: true });
    },
  };
}

/** What a command is given, of a reader of that language. */
export function contextIn(language: Language, base: Knowledge): Context {
  return { knowledge: base.current, base, language, commands, ...IN_TERMINAL };
}

/** All of a knowledge base but what is in force. */
function changes(knowledge: Knowledge): Omit<Knowledge, 'current'> {
  const { current: _, ...rest } = knowledge;
  return rest;
}

/** The same knowledge, with an engine that is as sure as is asked for: what it finds is not what is tested. */
export function decided(
  knowledge: Knowledge,
  kind: Answer['kind'],
  unknown: readonly string[] = [],
): Knowledge {
  const { engine } = knowledge.current;
  return {
    ...changes(knowledge),
    current: {
      ...knowledge.current,
      engine: {
        ask: (asked, scope) => {
          const found = engine.ask(asked, scope);
          const { question, language } = found;
          const matches = matchesOf(found);
          const [match, ...rest] = matches.map((each, at) =>
            retold(each, { confidence: at === 0 ? 0.9 : 0.3 }),
          );
          if (kind === 'answer' && match) return { question, language, kind, match, alternatives: rest };
          if (kind === 'doubt') return { question, language, kind, alternatives: matches };
          return { question, language, kind: 'silence', alternatives: matches, unknown };
        },
      },
    },
  };
}
