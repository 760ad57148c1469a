import type { Language, Localized } from '../language/language.ts';
import { list, note, paragraph, type Reply, type Run } from './reply.ts';
import { words } from './words.ts';

/** What help tells of a command. */
interface Described {
  readonly name: Localized;
  readonly description: Localized;
  readonly moderator: boolean;
  readonly options: Readonly<Record<string, { readonly name: Localized; readonly required?: true }>>;
}

export function helpReply(
  about: {
    readonly commands: readonly Described[];
    readonly titles: readonly string[];
    readonly examples: readonly string[];
  },
  language: Language,
): Reply {
  const say = words[language];
  const forAll = about.commands.filter((command) => !command.moderator);
  const forModerators = about.commands.filter((command) => command.moderator);
  return {
    tone: 'info',
    private: true,
    blocks: [
      paragraph(say.help),
      list(about.titles.map((text) => [{ text, style: 'italic' }])),
      ...(about.examples.length > 0 ? [paragraph(say.answersInstead), list(about.examples)] : []),
      list(forAll.map((command) => usage(command, language))),
      paragraph(say.helpAsking),
      ...(forModerators.length > 0
        ? [paragraph(say.helpModerators), list(forModerators.map((command) => usage(command, language)))]
        : []),
      note(say.helpHonesty),
    ],
  };
}

/** "/ask question [article]: what it does". */
function usage({ name, description, options }: Described, language: Language): Run[] {
  const names = Object.values(options).map((option) =>
    option.required ? option.name[language] : `[${option.name[language]}]`,
  );
  return [
    { text: `/${[name[language], ...names].join(' ')}`, style: 'code' },
    { text: `: ${description[language]}` },
  ];
}
