import { article } from './article.ts';
import { ask } from './ask.ts';
import { askMessage } from './ask-message.ts';
import { audit } from './audit.ts';
import { channel } from './channel.ts';
import type { Command } from './command.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { numbers } from './numbers.ts';
import { privacy } from './privacy.ts';
import { quotes } from './quotes.ts';
import { read } from './read.ts';
import { reload } from './reload.ts';
import { rollback } from './rollback.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { verifyMessage } from './verify-message.ts';
import { who } from './who.ts';

/** Every command, in the order in which help lists them. Registration, dispatch, help and the terminal derive from it. */
export const commands: readonly Command[] = [
  ask,
  askMessage,
  summary,
  timeline,
  who,
  quotes,
  numbers,
  read,
  help,
  privacy,
  gaps,
  channel,
  settings,
  audit,
  article,
  reload,
  rollback,
  verify,
  verifyMessage,
  status,
];
