import type { Edition, Name, Passage } from '../articles/article.ts';
import type { Language } from '../language/language.ts';
import { attribution, label, place } from './quotation.ts';
import { type Block, notice, type Reply } from './reply.ts';
import { words } from './words.ts';

/** A name of the glossary and the passages that mention it, in reading order. */
export interface Entry {
  readonly name: Name;
  readonly edition: Edition;
  readonly mentions: readonly Passage[];
}

const KINDS = ['person', 'organisation', 'place'] as const;

/** Every name, by kind, each with its role. */
export function namesReply(entries: readonly Entry[], language: Language): Reply {
  const say = words[language];
  if (entries.length === 0) return notice(say.noNames);
  return {
    tone: 'info',
    private: false,
    blocks: KINDS.flatMap((kind): Block[] => {
      const ofKind = entries.filter(({ name }) => name.kind === kind);
      if (ofKind.length === 0) return [];
      return [
        { kind: 'heading', text: say.kinds[kind] },
        {
          kind: 'list',
          items: ofKind.map(({ name }) => [
            { text: name.name[language], style: 'bold' },
            ...(name.role ? [{ text: `: ${name.role[language]}` }] : []),
          ]),
        },
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
      { kind: 'heading', text: name.name[language] },
      ...(name.role ? [{ kind: 'paragraph', runs: [{ text: name.role[language] }] } as const] : []),
      ...(aliases.length > 0 ? [note(say.alsoCalled(aliases.join(', ')))] : []),
      note(mentions.length > 0 ? say.mentionedIn : say.notMentioned),
      ...(mentions.length > 0
        ? [
            {
              kind: 'list',
              items: mentions.map((passage) => [
                { text: label(passage) },
                { text: ` (${place(edition, passage, language)})`, style: 'italic' },
              ]),
            } as const,
          ]
        : []),
      attribution(edition, language),
    ],
  };
}

function note(text: string): Block {
  return { kind: 'note', runs: [{ text }] };
}
