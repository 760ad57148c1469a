import type { Citation, Standing } from '../../articles/citation.ts';
import type { Language } from '../../language/language.ts';
import type { Revision } from '../../store/archive.ts';
import { place, quotation } from '../quotation.ts';
import { type Block, note, paragraph, type Reply } from '../reply.ts';
import { revisionWords, timeOf } from './revision-words.ts';

/** How many passages of one id are shown: articles may each have one. */
const SHOWN = 2;

/** Whether an answer still stands; `since` which revision it no longer does. */
export function verifyReply(
  { passage: id }: Citation,
  standing: Standing,
  since: Revision | 'unknown' | 'never' | null,
  language: Language,
): Reply {
  const say = revisionWords[language];
  const shown: Block[] =
    standing.kind === 'changed'
      ? [
          paragraph(say.now),
          ...standing.passages
            .slice(0, SHOWN)
            .flatMap(({ edition, passage }) => [quotation(passage), note(place(edition, passage, language))]),
        ]
      : [];
  const when =
    since === null ? [] : [note(typeof since === 'string' ? say.unknownSince : sinceWords(since, language))];
  if (since === 'never') {
    return { tone: 'fault', private: true, blocks: [paragraph(say.never), ...shown] };
  }
  return {
    tone: standing.kind === 'unchanged' ? 'info' : 'doubt',
    private: true,
    blocks: [paragraph(say[standing.kind](id)), ...when, ...shown],
  };
}

function sinceWords(revision: Revision, language: Language): string {
  const { since, causes } = revisionWords[language];
  return since(revision.name, timeOf(revision), causes[revision.cause]);
}
