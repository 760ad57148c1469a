import type { Edition, Name } from '../../articles/article.ts';
import { type Mention, timesMentioned } from '../../extraction/mentions.ts';
import type { Language } from '../../language/language.ts';
import { mapped, type Work } from '../../slices.ts';
import { attribution, sentenceLine } from '../quotation.ts';
import { heading, list, note, notice, paragraph, type Reply } from '../reply.ts';
import { words } from '../words.ts';

/** A name of the glossary and every mention of it, in reading order. */
export interface Entry {
  readonly name: Name;
  readonly edition: Edition;
  readonly mentions: readonly Mention[];
}

const KINDS = ['person', 'organisation', 'place'] as const;

/** Every name, by kind, each with its role and how often the article mentions it. */
export function namesReply(
  names: readonly { readonly name: Name; readonly mentions: number }[],
  language: Language,
): Reply {
  const say = words[language];
  if (names.length === 0) return notice(say.noNames);
  return {
    tone: 'info',
    private: false,
    blocks: KINDS.flatMap((kind) => {
      const ofKind = names.filter(({ name }) => name.kind === kind);
      if (ofKind.length === 0) return [];
      return [
        heading(say.kinds[kind]),
        list(
          ofKind.map(({ name: { name, role }, mentions }) => [
            { text: name[language], style: 'bold' },
            { text: role ? `: ${role[language]}` : '' },
            { text: mentions > 0 ? ` (${mentions}×)` : '', style: 'italic' },
          ]),
        ),
      ];
    }),
  };
}

/** Who or what somebody is, and every sentence of the article that mentions them, the name in bold. */
export function* nameReply({ name, edition, mentions }: Entry, language: Language): Work<Reply> {
  const say = words[language];
  const aliases = name.aliases[language].filter((alias) => alias !== name.name[language]);
  const lines = yield* mapped(mentions, (each) => sentenceLine(each, each.spelled, edition, language));
  return {
    tone: 'info',
    private: false,
    blocks: [
      heading(name.name[language]),
      ...(name.role ? [paragraph(name.role[language])] : []),
      ...(aliases.length > 0 ? [note(say.alsoCalled(aliases.join(', ')))] : []),
      ...(lines.length > 0
        ? [note(say.mentions(timesMentioned(mentions))), list(lines)]
        : [note(say.notMentioned)]),
      attribution(edition, language),
    ],
  };
}
