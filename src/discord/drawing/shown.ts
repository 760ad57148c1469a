import { ComponentType, type Message } from 'discord.js';
import type { Earlier } from '../../../commands/command.ts';
import { fromCustomId } from './custom-id.ts';
import { unescapeText } from './markdown.ts';

/** How a question stands on a message, so that it can be read back from it when a button is pressed. */
export const QUESTION = {
  /** The optional id of a component; Discord gives it back as it was sent ("Component Reference"). */
  id: 1,
  /** Small print: it is the asker's, not the article's. */
  prefix: '-# ',
  /** Characters of Markdown: a question to `/ask` whole, whatever has to be escaped in it. */
  most: 1_000,
} as const;

/** What a message of the bot's says was asked, if anything. */
export function questionOn({ components }: Pick<Message, 'components'>): string | null {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    for (const part of component.components) {
      if (part.type !== ComponentType.TextDisplay || part.id !== QUESTION.id) continue;
      const text = part.content.replace(QUESTION.prefix, '');
      // Where it had to be shortened, as much of it as there is.
      return unescapeText(text.replace(/ …$/, '')).trim() || null;
    }
  }
  return null;
}

/** What a message of the bot's says was asked, and the passage that it shows: what a next question goes on from. */
export function earlierOn(message: Pick<Message, 'components'>): Earlier {
  return { question: questionOn(message), at: passageOn(message) };
}

function passageOn({ components }: Pick<Message, 'components'>): Earlier['at'] {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    for (const row of component.components) {
      if (row.type !== ComponentType.ActionRow) continue;
      for (const button of row.components) {
        const action = button.customId === null ? null : fromCustomId(button.customId);
        if (action?.kind === 'ask') return action.at;
      }
    }
  }
  return null;
}
