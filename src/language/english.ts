import type { Kind } from './analyse.ts';
import type { PartOfSpeech } from './wink.ts';

const KINDS: Partial<Record<PartOfSpeech, Kind>> = {
  PROPN: 'name',
  NUM: 'number',
  NOUN: 'noun',
  VERB: 'verb',
  ADJ: 'adjective',
};

export function kindOf(pos: PartOfSpeech): Kind {
  return KINDS[pos] ?? 'other';
}
