import type { Edition, Name, Passage } from '../articles/article.ts';
import type { Language } from '../language/language.ts';
import { attribution, passageList } from './quotation.ts';
import { heading, list, note, notice, paragraph, type Reply } from './reply.ts';
import { words } from './words.ts';

/** A name of the glossary and the passages that mention it, in reading order. */
export interface Entry {
  readonly name: Name;
  readonly edition: Edition;
  readonly mentions: readonly Passage[];
}

const KINDS = ['person', 'organisation', 'place'] as const;

/** Every name, by kind, each with its role. */
export function namesReply(names: readonly Name[], language: Language): Reply {
  const say = words[language];
  if (names.length === 0) return notice(say.noNames);
  return {
    tone: 'info',
    private: false,
    blocks: KINDS.flatMap((kind) => {
      const ofKind = names.filter((name) => name.kind === kind);
      if (ofKind.length === 0) return [];
      return [
        heading(say.kinds[kind]),
        list(
          ofKind.map(({ name, role }) => [
            { text: name[language], style: 'bold' },
            { text: role ? `: ${role[language]}` : '' },
          ]),
        ),
      ];
    }),
  };
}

/** Who or what somebody is, and where the article mentions them. */
export function nameReply({ name, edition, mentions }: Entry, language: Language): Reply {
  const say = words[language];
  const aliases = name.aliases[language].filter((alias) => alias !== name.name[language]);
  return {
    tone: 'info',
    private: false,
    blocks: [
      heading(name.name[language]),
      ...(name.role ? [paragraph(name.role[language])] : []),
      ...(aliases.length > 0 ? [note(say.alsoCalled(aliases.join(', ')))] : []),
      ...(mentions.length > 0
        ? [
            note(say.mentionedIn),
            passageList(
              mentions.map((passage) => ({ edition, passage })),
              language,
            ),
          ]
        : [note(say.notMentioned)]),
      attribution(edition, language),
    ],
  };
}
