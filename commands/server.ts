import type { Language } from '../src/language/language.ts';
import { notice, type Reply } from '../src/replies/reply.ts';
import { settingsWords } from '../src/replies/settings.ts';

/** The reply of a command that is about a server, called where there is none. */
export function serverOnly(language: Language): Reply {
  return notice(settingsWords[language].serverOnly);
}
