import type { Language } from '../../language/language.ts';
import type { Block, Choice, Reply, Run } from '../../replies/reply.ts';
import { LIMITS } from '../limits.ts';
import { words } from '../words.ts';

/**
 * The passages that lines of a reply name, as a menu that opens them: no text of a message can lead there. None beside a
 * menu of the reply's own: a message has one.
 */
export function openings({ blocks }: Reply, language: Language): Extract<Block, { kind: 'menu' }>[] {
  if (blocks.some(({ kind }) => kind === 'menu')) return [];
  const found = new Map<string, Choice>();
  for (const item of named(blocks)) {
    const key = JSON.stringify('at' in item.action && item.action.at);
    if (!found.has(key)) found.set(key, item);
    if (found.size === LIMITS.options) break;
  }
  const items = [...found.values()];
  return items.length > 0 ? [{ kind: 'menu', label: words(language).openPassage, items }] : [];
}

/** The lines that name a passage, by their own words. */
function* named(blocks: readonly Block[]): Generator<Choice> {
  for (const block of blocks) {
    if (block.kind === 'timeline') {
      const { events, undated } = block.timeline;
      for (const { when, text, place, at } of events) yield choice(`${when}: ${text}`, place, at);
      for (const { text, place, at } of undated.events) yield choice(text, place, at);
    }
    if (block.kind !== 'list') continue;
    for (const runs of block.items) {
      const place = runs.find(({ at }) => at !== undefined);
      if (place?.at) yield choice(textOf(runs.filter((run) => run !== place)), place.text, place.at);
    }
  }
}

function choice(title: string, place: string, at: NonNullable<Run['at']>): Choice {
  const detail = place.replace(/^\s*\(|\)\s*$/g, '');
  return { title, detail, label: detail, action: { kind: 'read', at } };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
