import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { answer } from '../../commands/ask.ts';
import type { Command, Context, Earlier, SlashCommand } from '../../commands/command.ts';
import { help } from '../../commands/help.ts';
import { examples } from '../../commands/options/editions.ts';
import { follow } from '../../commands/steps/follow.ts';
import { clearLanguage } from '../language/detect.ts';
import type { Localized } from '../language/language.ts';
import { asksForHelp } from '../language/small-talk.ts';
import { notice, passageOf, questionOf, type Reply } from '../replies/reply.ts';
import { parseCommandLine } from './arguments.ts';
import { complete } from './completion.ts';
import { saveFiles } from './files.ts';
import { renderReply } from './render.ts';
import type { Screen } from './screen.ts';
import { isStep, type Steps, stepsOf } from './steps.ts';
import { UsageError } from './usage-error.ts';
import { usageWords } from './usage-words.ts';

/** What stands above the first prompt, and what leaves the chat. */
const WELCOME: Localized<readonly [string, string]> = {
  en: ['Ask a question, in English or in Dutch. For example:', '/help lists the commands, /quit leaves.'],
  nl: [
    'Stel een vraag, in het Nederlands of in het Engels. Bijvoorbeeld:',
    '/help toont de opdrachten, /stop sluit af.',
  ],
};

/** Lines that the arrow keys bring back; they are forgotten with the chat. */
const HISTORY = 500;

const LEAVE = /^\/?(?:quit|exit|stop|q)$/i;

/**
 * A conversation in the terminal, until the end of the input. A line is a question, which may go on from the one
 * before, a command after a slash, or one of the steps that the last reply offers.
 */
export async function chat(
  commands: readonly Command[],
  contextNow: () => Context,
  { input, output, screen }: { input: Readable; output: Writable; screen: () => Screen },
): Promise<void> {
  const { language, knowledge } = contextNow();
  const [ask, leave] = WELCOME[language];
  const suggestions = examples(knowledge.articles, language);
  output.write(`${[ask, ...suggestions.map((text) => `  • ${text}`), leave].join('\n')}\n\n`);

  let last: { readonly reply: Reply; readonly steps: Steps } | null = null;
  const typed = 'isTTY' in input && input.isTTY === true;
  const reader = createInterface({
    input,
    output,
    terminal: typed,
    prompt: typed ? '› ' : '',
    completer: (line: string) => complete(line, commands, contextNow()),
    historySize: HISTORY,
    removeHistoryDuplicates: true,
  });
  reader.on('SIGINT', () => reader.close());
  let open = true;
  reader.once('close', () => {
    open = false;
  });
  // Input that comes by a pipe has mostly ended before its first line is answered.
  const prompt = () => {
    if (open) reader.prompt();
  };
  prompt();
  for await (const written of reader) {
    const line = written.trim();
    if (LEAVE.test(line)) break;
    if (line !== '') {
      const context = contextNow();
      const action = last?.steps.byName.get(line);
      const reply: Reply =
        last && action
          ? follow({ action, question: questionOf(last.reply), private: true }, context)
          : await respond(line, commands, context, last && earlierOf(last.reply));
      // An explanation leaves the passage that it explains to go on from.
      const steps = stepsOf(reply, context.language);
      if (steps.byName.size > 0 || action?.kind !== 'why') last = { reply, steps };
      output.write(
        `\n${[renderReply(reply, screen()), ...(await saveFiles(reply)), ...steps.hint].join('\n')}\n\n`,
      );
    }
    prompt();
  }
  reader.close();
}

/** What a next question can go on from. */
function earlierOf(reply: Reply): Earlier {
  return { question: questionOf(reply), at: passageOf(reply) };
}

async function respond(
  line: string,
  commands: readonly Command[],
  context: Context,
  after: Earlier | null,
): Promise<Reply> {
  if (isStep(line)) return notice(usageWords[context.language].noStep(line));
  // Asked for without its slash by who does not know yet that there is one.
  if (asksForHelp(line))
    return help.run({}, { ...context, language: clearLanguage(line) ?? context.language });
  if (!line.startsWith('/')) return answer(line, context, { after });
  try {
    // As an option of the command; the others are settings of the whole program.
    const {
      command,
      values,
      language: _chosen,
      ...settings
    } = parseCommandLine(words(line), commands, context.language);
    const [setting] = Object.entries(settings).find(([, value]) => value) ?? [];
    if (setting) return notice(usageWords[context.language].notInChat(setting));
    return await (command as SlashCommand).run(values, context);
  } catch (error) {
    if (error instanceof UsageError) return notice(error.message);
    throw error;
  }
}

/** `/who "Rupert Jones"` as words. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
