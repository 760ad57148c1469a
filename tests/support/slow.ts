import { type SlashCommand, slash } from '../../commands/command.ts';
import { say } from './bot.ts';

/**
 * `/slow`, which answers "done" once it is released; `called` settles when somebody waits for it. Moderators' work is
 * deferred.
 */
export function slowCommand({ moderator = false } = {}): {
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
    options: {},
    moderator,
    run: () => {
      call();
      return new Promise((resolve) => {
        release = () => resolve(say('done'));
      });
    },
  });
  return { command, called, release: () => release() };
}
