import { ComponentType, type Message } from 'discord.js';
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
export function questionOn({ components }: Message): string | null {
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
