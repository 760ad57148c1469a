import type { Edition, Passage } from '../articles/article.ts';
import type { Language, Localized } from '../language/language.ts';
import { choices } from './answering/card.ts';
import { helpWords } from './help-words.ts';
import { type Block, list, note, paragraph, type Reply, type Run } from './reply.ts';
import { words } from './words.ts';

/** What help tells of a command. */
interface Described {
  readonly name: Localized;
  readonly description: Localized;
  readonly moderator: boolean;
  readonly options: Readonly<Record<string, { readonly name: Localized; readonly required?: true }>>;
}

/** Options that most of readers' commands have: they are told of once. */
const COMMON: ReadonlySet<string> = new Set(['article', 'private', 'language']);

/** What can be asked. */
export interface Offer {
  /** The titles of the articles. */
  readonly titles: readonly string[];
  /** Passages with a question each. */
  readonly examples: readonly { readonly edition: Edition; readonly passage: Passage }[];
}

/** What help says in Discord. */
export function helpReply(offer: Offer, commands: readonly Described[], language: Language): Reply {
  const say = helpWords[language];
  const forModerators = commands.filter((command) => command.moderator);
  return help([
    ...introduction(offer, language),
    paragraph(say.buttons, 'bold'),
    named(say.onCards),
    ...forReaders(commands, language),
    paragraph(say.elsewhere),
    ...(forModerators.length > 0 ? described(say.moderators, forModerators, language) : []),
    ...(forModerators.length > 0 ? [paragraph(say.moderatorsToo)] : []),
    note(say.honesty),
  ]);
}

/** The same in the terminal, where there is nothing to press. */
export function terminalHelpReply(offer: Offer, commands: readonly Described[], language: Language): Reply {
  const say = helpWords[language];
  return help([
    ...introduction(offer, language),
    paragraph(say.buttons, 'bold'),
    named(say.typed),
    ...forReaders(commands, language),
    note(say.inDiscord),
    note(say.honesty),
  ]);
}

function help(blocks: readonly Block[]): Reply {
  return { tone: 'info', private: true, blocks };
}

/** What goes by a name, each with what it does. */
function named(all: readonly (readonly [string, string])[]): Block {
  return list(all.map(([name, does]) => [{ text: name, style: 'bold' }, { text: `: ${does}` }]));
}

function forReaders(commands: readonly Described[], language: Language): Block[] {
  const say = helpWords[language];
  const all = commands.filter((command) => !command.moderator);
  return [...described(say.commands, all, language), note(say.options)];
}

/** To a message that mentions the bot and asks nothing: what everyone in a channel may want to see of help. */
export function greetingReply(offer: Offer, language: Language): Reply {
  return {
    tone: 'info',
    private: false,
    blocks: [
      ...introduction(offer, language),
      note(helpWords[language].more),
      { kind: 'buttons', buttons: [{ label: words[language].remove, action: { kind: 'remove' } }] },
    ],
  };
}

function introduction({ titles, examples }: Offer, language: Language): Block[] {
  const say = helpWords[language];
  const items = choices(examples, 'read', language);
  return [
    paragraph(say.about),
    paragraph(say.articles),
    list(titles.map((text) => [{ text, style: 'italic' }])),
    ...(items.length > 0 ? [paragraph(say.tryOne), { kind: 'choices', items } as const] : []),
  ];
}

function described(title: string, commands: readonly Described[], language: Language): Block[] {
  return [paragraph(title, 'bold'), list(commands.map((command) => usage(command, language)))];
}

/** "/ask question [for]: what it does". */
function usage({ name, description, options, moderator }: Described, language: Language): Run[] {
  const names = Object.entries(options)
    .filter(([key]) => moderator || !COMMON.has(key))
    .map(([, option]) => (option.required ? option.name[language] : `[${option.name[language]}]`));
  return [
    { text: `/${[name[language], ...names].join(' ')}`, style: 'code' },
    { text: `: ${description[language]}` },
  ];
}
