import { articleKey } from '../../articles/reference.ts';
import type { Gap } from '../../gaps/gaps.ts';
import type { Language } from '../../language/language.ts';
import type { Criticised } from '../../store/votes.ts';
import { label, place } from '../quotation.ts';
import { type Block, type Button, heading, paragraph, type Reply } from '../reply.ts';
import { choiceOf, type Found, gapNameOf } from './gaps.ts';
import { gapsWords } from './gaps-words.ts';

/** Passages on a page to choose from; Discord, "Component Reference", String Select: at most 25 options. */
const PAGE = 25;

/** Passages to choose the answer to a gap from, a page of them. */
export function candidatesReply(
  gap: Gap | Criticised,
  candidates: readonly Found[],
  page: number,
  language: Language,
): Reply {
  const say = gapsWords[language];
  const name = gapNameOf(gap);
  const shown = candidates.slice(page * PAGE, (page + 1) * PAGE);
  const more = candidates.length > (page + 1) * PAGE;
  const next: Button = {
    label: say.morePassages,
    action: { kind: 'passages', gap: name, page: page + 1 },
  };
  const back: Button = { label: say.return, action: { kind: 'gap', gap: name } };
  const menu: Block = {
    kind: 'menu',
    label: say.candidates,
    items: shown.map(({ edition, passage }) => ({
      title: label(passage),
      detail: `${edition.title} · ${place(edition, passage, language)}`,
      label: label(passage),
      action: {
        kind: 'point',
        gap: name,
        article: articleKey(edition.article),
        passage: passage.id,
        force: false,
      },
    })),
  };
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(choiceOf(gap, language).title),
      ...(shown.length === 0 ? [paragraph(say.noPassages)] : [paragraph(say.choosePassage), menu]),
      { kind: 'buttons', buttons: more ? [next, back] : [back] },
    ],
  };
}
