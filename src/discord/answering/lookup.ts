import {
  type Command,
  type MessageCommand,
  type SlashCommand,
  slashCommands,
} from '../../../commands/command.ts';

/** The slash commands of a list by their names, made once. */
const byName = new WeakMap<readonly Command[], ReadonlyMap<string, SlashCommand>>();

/** The slash command by its default, English name, which is the one that Discord sends; `article add` in a group. */
export function slashCommand(name: string, commands: readonly Command[]): SlashCommand | undefined {
  const known = byName.get(commands) ?? new Map(slashCommands(commands).map((each) => [each.name.en, each]));
  byName.set(commands, known);
  return known.get(name);
}

/** The command of a message's menu by its default, English name. */
export function messageCommand(name: string, commands: readonly Command[]): MessageCommand | undefined {
  return commands.find((each): each is MessageCommand => each.kind === 'message' && each.name.en === name);
}

/** The command by which what a message asks is answered, in whatever way it reaches the bot. */
export function askingCommand(commands: readonly Command[]): MessageCommand | undefined {
  return commands.find(
    (each): each is MessageCommand => each.kind === 'message' && each.takes === 'question',
  );
}
