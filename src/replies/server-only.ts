import type { Language } from '../language/language.ts';
import { settingsWords } from './moderating/settings.ts';
import { notice, type Reply } from './reply.ts';

/** The reply of a command that is about a server, called where there is none. */
export function serverOnly(language: Language): Reply {
  return notice(settingsWords[language].serverOnly);
}
