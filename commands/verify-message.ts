import { revisionWords } from '../src/replies/moderating/revision-words.ts';
import type { MessageCommand } from './command.ts';
import { verifyAnswer } from './verify.ts';

export const verifyMessage: MessageCommand = {
  kind: 'message',
  name: { en: 'Verify this answer', nl: 'Controleer dit antwoord' },
  takes: 'text',
  moderator: true,
  run: (text, context) => verifyAnswer(text, context, revisionWords[context.language].noReference),
};
