import { type SlashCommand, slash } from '../../commands/command.ts';
import { privateOption, seenBy } from '../../commands/options/private.ts';
import { say } from './bot.ts';

/** `/slow`, which answers once it is released; `called` settles when somebody waits for it. Moderators' work is deferred. */
export function slowCommand({ moderator = false, reply = say('done') } = {}): {
  readonly command: SlashCommand;
  readonly called: Promise<void>;
  readonly release: () => void;
} {
  let release = () => {};
  let call = () => {};
  const called = new Promise<void>((resolve) => {
    call = resolve;
  });
  const command = slash({
    name: { en: 'slow', nl: 'traag' },
    description: { en: 'Take a while', nl: 'Duurt even' },
    options: { private: privateOption },
    moderator,
    run: (values, context) => {
      call();
      return new Promise((resolve) => {
        release = () => resolve(seenBy(reply, values.private, context));
      });
    },
  });
  return { command, called, release: () => release() };
}
