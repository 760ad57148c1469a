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
  for (const item of blocks.flatMap(named)) {
    const key = JSON.stringify('at' in item.action && item.action.at);
    if (!found.has(key)) found.set(key, item);
  }
  const items = [...found.values()].slice(0, LIMITS.options);
  return items.length > 0 ? [{ kind: 'menu', label: words(language).openPassage, items }] : [];
}

/** The lines of a block that name a passage, by their own words. */
function named(block: Block): Choice[] {
  if (block.kind === 'timeline') {
    const { events, undated } = block.timeline;
    return [
      ...events.map(({ when, text, place, at }) => choice(`${when}: ${text}`, place, at)),
      ...undated.events.map(({ text, place, at }) => choice(text, place, at)),
    ];
  }
  if (block.kind !== 'list') return [];
  return block.items.flatMap((runs) => {
    const place = runs.find(({ at }) => at !== undefined);
    return place?.at ? choice(textOf(runs.filter((run) => run !== place)), place.text, place.at) : [];
  });
}

function choice(title: string, place: string, at: NonNullable<Run['at']>): Choice {
  const detail = place.replace(/^\s*\(|\)\s*$/g, '');
  return { title, detail, label: detail, action: { kind: 'read', at } };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
