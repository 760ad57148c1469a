import { answer } from './ask.ts';
import type { MessageCommand } from './command.ts';

export const askMessage: MessageCommand = {
  kind: 'message',
  name: { en: 'Ask the article', nl: 'Vraag het artikel' },
  takes: 'question',
  moderator: false,
  run: answer,
};
