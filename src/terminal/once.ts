import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Context, SlashCommand } from '../../commands/command.ts';
import { chosenArticles } from '../../commands/options/editions.ts';
import { chosenEvents } from '../../commands/timeline.ts';
import { Advice } from '../advice.ts';
import type { Reply } from '../replies/reply.ts';
import { type CommandLine, text as textOf } from './arguments.ts';
import { saveFiles } from './files.ts';
import { answerJson, timelineJson } from './json.ts';
import { lines } from './lines.ts';
import { renderReply } from './render.ts';
import type { Screen } from './screen.ts';
import { UsageError } from './usage-error.ts';

/**
 * Carries out one command and writes what it says to `output`, as text or as JSON. Whether it could be done: what could
 * not is said there too.
 * @throws UsageError
 */
export async function runOnce(
  command: SlashCommand,
  line: CommandLine,
  context: Context,
  { input, output, screen }: { input: Readable; output: Writable; screen: Screen },
): Promise<boolean> {
  if (line.json) {
    for await (const text of jsonOf(command, line, context, input)) {
      if (!output.write(`${text}\n`)) await once(output, 'drain');
    }
    return true;
  }
  const reply = await command.run(line.values, context);
  if (line.picture !== undefined) await savePicture(reply, line.picture);
  output.write(`${[renderReply(reply, screen), ...(await saveFiles(reply))].join('\n')}\n`);
  return reply.tone !== 'fault';
}

/** Draws the timeline of a reply into a file; of several articles that of the first. */
async function savePicture({ blocks }: Reply, file: string): Promise<void> {
  const block = blocks.find(({ kind }) => kind === 'timeline');
  if (block?.kind !== 'timeline') return;
  // The library that draws is only loaded for a picture.
  const { drawTimeline } = await import('../pictures/draw.ts');
  const png = await drawTimeline(block.timeline);
  await writeFile(file, png).catch((error: NodeJS.ErrnoException) => {
    throw new Advice(`The picture cannot be written to ${file} (${error.code}); choose another file`);
  });
}

/** What each command prints with `--json`: one line a question, or one array. */
async function* jsonOf(
  command: SlashCommand,
  { values, language }: CommandLine,
  context: Context,
  input: Readable,
): AsyncGenerator<string> {
  const [article, question] = [textOf(values.article)?.trim(), textOf(values.question)];
  if (command.name.en === 'timeline') {
    const chosen = await chosenEvents({ from: textOf(values.from), to: textOf(values.to), article }, context);
    if ('refusal' in chosen) throw new UsageError(plain(chosen.refusal), context.language);
    yield timelineJson(
      chosen.timelines.flatMap(({ edition, events }) =>
        events.map((event) => ({ ...event, article: edition.article })),
      ),
    );
    return;
  }
  const chosen = chosenArticles(article, context);
  if ('refusal' in chosen) throw new UsageError(plain(chosen.refusal), context.language);
  const questions = question === undefined ? lines(input) : [question];
  const scope = { article, language, locale: context.language };
  for await (const each of questions) {
    const started = performance.now();
    const answer = context.knowledge.engine.ask(each, scope);
    yield answerJson(answer, performance.now() - started);
  }
}

function plain(reply: Reply): string {
  return renderReply(reply, { columns: Number.POSITIVE_INFINITY, colour: false });
}
