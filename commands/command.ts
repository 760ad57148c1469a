import type { Reference } from '../src/articles/reference.ts';
import type { Knowledge, Snapshot } from '../src/knowledge/knowledge.ts';
import { isLanguage, type Language, type Localized } from '../src/language/language.ts';
import type { Running } from '../src/replies/moderating/status.ts';
import type { Reply } from '../src/replies/reply.ts';
import type { Settings } from '../src/store/settings.ts';
import { NO_STORE, type Store } from '../src/store/store.ts';

/** One option of a command, as Discord and the command line both hand it over. */
export interface Option {
  readonly name: Localized;
  readonly description: Localized;
  readonly required?: true;
  /**
   * What it takes: a yes or no, the name of a member, the id of a channel (the one where it is called if it is left
   * out), a file; a text when left out here.
   */
  readonly kind?: 'flag' | 'member' | 'channel' | 'file';
  /** In characters. */
  readonly maxLength?: number;
  /** The only values it takes. */
  readonly choices?: readonly { readonly value: string; readonly name: Localized }[];
  /** Free text: in the terminal it takes all the words that are left. */
  readonly words?: true;
  /** What is offered while one types; anything else can be given too. */
  readonly complete?: Complete;
}

export type Options = Readonly<Record<string, Option>>;

/** The values of a command's options, by the key they are declared under; an option left out is undefined. */
export type Values<O extends Options> = {
  readonly [Key in keyof O]: O[Key] extends { readonly kind: 'flag' }
    ? boolean | undefined
    : O[Key] extends { readonly kind: 'file' }
      ? O[Key] extends { readonly required: true }
        ? File
        : File | undefined
      : O[Key] extends { readonly required: true }
        ? string
        : string | undefined;
};

/** The same, of any command. */
export type Given = Readonly<Record<string, string | boolean | File | undefined>>;

/** A file that somebody hands over. Its name is theirs: it leads nowhere. */
export interface File {
  readonly name: string;
  /** Its bytes, at most as many as are given; or why there are none. */
  readonly read: (
    most: number,
  ) => Promise<{ readonly bytes: Uint8Array } | { readonly problem: FileProblem }>;
}

/** It is too large, its address is not one that files are taken from, or it cannot be downloaded. */
export type FileProblem = 'large' | 'foreign' | 'unreachable';

/** Something to fill in: what a person reads, and what the command is given. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What to offer for what is typed so far, best first; `given` are the options that are filled in already. */
export type Complete = (
  typed: string,
  given: Given,
  context: Pick<Context, 'knowledge' | 'base' | 'language' | 'settings'>,
) => readonly Suggestion[];

/** The reply that a question comes after: what it says was asked, and the passage that it shows. */
export interface Earlier {
  readonly question: string | null;
  readonly at: Reference | null;
}

/** Who calls in Discord, and from where. */
export interface Caller {
  /** The id of the interaction or message: what is written of it is written once. */
  readonly call: string;
  /** The id of their account. */
  readonly account: string;
  /** The server, where the bot is a member of it; it may also be used where it is none. */
  readonly guild: string | null;
  /** The channel; of a thread, the channel that it is in and then itself. */
  readonly channels: readonly string[];
}

/** What a command may use, made anew for each call. */
export interface Context {
  /** The knowledge base as it is at the call: it does not change while the command runs. */
  readonly knowledge: Snapshot;
  /** The language of the reader. */
  readonly language: Language;
  /** Every command there is, for help. */
  readonly commands: readonly Command[];
  /** The knowledge base itself, for who may change it. */
  readonly base: Knowledge;
  /** What lasts. */
  readonly store: Store;
  /** What moderators have set for where the call comes from. */
  readonly settings: Settings;
  /** Null in the terminal. */
  readonly caller: Caller | null;
  /** Whether the bot may read messages that are not meant for it: the message-content intent. */
  readonly readsMessages: boolean;
  /** Where the pages of the articles are; left out where there are none. */
  readonly pages?: string | undefined;
  /** The permissions that the bot lacks to answer in a channel, by Discord's names in code; null where there are none. */
  readonly lacking: ((channel: string) => readonly string[]) | null;
  /** How the bot is doing where it is called; null where nothing is known of that. */
  readonly running: (() => Running) | null;
}

/** What is the same for every call in the terminal: nobody in particular calls, and nothing is kept. */
export const IN_TERMINAL = {
  store: NO_STORE,
  settings: {},
  caller: null,
  readsMessages: false,
  lacking: null,
  running: null,
} as const;

/** `/name option: value`, in Discord and on the command line. */
export interface SlashCommand {
  readonly kind: 'slash';
  /** The English name is also what the command goes by in code, logs and the terminal. */
  readonly name: Localized;
  readonly description: Localized;
  /** In the order in which a person gives them; the required ones first. */
  readonly options: Options;
  /** Only for moderators; its replies are private. */
  readonly moderator: boolean;
  /** It changes the articles, which all servers share. */
  readonly editsArticles?: true;
  readonly run: (values: Given, context: Context) => Reply | Promise<Reply>;
}

/** Slash commands that go by one name and an action after it: `/article add`. */
export interface Group {
  readonly kind: 'group';
  readonly name: Localized;
  readonly description: Localized;
  /** Whether all of them are for moderators only; to Discord a group is one command. */
  readonly moderator: boolean;
  /** Each by its action. */
  readonly commands: readonly SlashCommand[];
}

/** Right-click on a message → Apps → name. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly name: Localized;
  /**
   * What it is given of the message: all the text there is, or what is asked in it. By the one that takes a question,
   * mentions and direct messages are answered too.
   */
  readonly takes: 'question' | 'text';
  /** Only for moderators; its replies are private. */
  readonly moderator: boolean;
  readonly run: (
    text: string,
    context: Context,
    about?: { readonly after?: Earlier | null; readonly private?: boolean },
  ) => Reply | Promise<Reply>;
}

export type Command = SlashCommand | Group | MessageCommand;

/** Every slash command; those of a group by their whole name, `article add`. */
export function slashCommands(commands: readonly Command[]): SlashCommand[] {
  return commands.flatMap((command) => {
    if (command.kind === 'slash') return command;
    if (command.kind === 'message') return [];
    const { name, moderator } = command;
    return command.commands.map((each) => ({
      ...each,
      name: { en: `${name.en} ${each.name.en}`, nl: `${name.nl} ${each.name.nl}` },
      moderator,
    }));
  });
}

/** Declares a slash command; the type of `values` follows from its options. */
export function slash<const O extends Options>(command: {
  readonly name: Localized;
  readonly description: Localized;
  readonly options: O;
  readonly moderator?: boolean;
  readonly editsArticles?: true;
  readonly run: (values: Values<O>, context: Context) => Reply | Promise<Reply>;
}): SlashCommand {
  const { run, ...rest } = command;
  const inLanguage: SlashCommand['run'] = (values, context) =>
    // The language that a reader asks for is the one that they are answered in, whatever the command.
    run(
      values as Values<O>,
      isLanguage(values.language) ? { ...context, language: values.language } : context,
    );
  return { kind: 'slash', moderator: false, ...rest, run: inLanguage };
}
