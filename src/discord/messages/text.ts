import { ComponentType, type Message } from 'discord.js';
import { unescapeText } from '../drawing/markdown.ts';
import { questionOn } from '../drawing/shown.ts';

/** What somebody writes in a message besides mentioning the bot; a forwarded one says it in the message that it shows. */
export function writtenIn({ content, messageSnapshots, client }: Message): string {
  return (content || messageSnapshots.first()?.content || '')
    .replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a message asks: what is written in it; of an answer, what that was given to. */
export function questionIn(message: Message): string {
  return writtenIn(message) || questionOn(message) || '';
}

/** All the text of a message, what stands on its components included. */
export function textIn(message: Message): string {
  return [message.content, ...shownOn(message.components)].filter(Boolean).join('\n');
}

function shownOn(components: Message['components']): string[] {
  return components.flatMap((component) => {
    if (component.type !== ComponentType.Container) return [];
    return component.components.flatMap((part) =>
      part.type === ComponentType.TextDisplay ? unescapeText(part.content) : [],
    );
  });
}
