import { setTimeout as sleep } from 'node:timers/promises';
import { child } from '../store/support.ts';

/**
 * Starts a script that prints a line once it is at work and one for each thing that it has done, kills it within so many
 * milliseconds of the first of these, and returns them all.
 */
export async function runAndDie(script: string, args: readonly string[], longest: number): Promise<string[]> {
  const writer = child(script, [...args]);
  let printed = '';
  const ready = new Promise<void>((resolve) =>
    writer.stdout?.setEncoding('utf8').on('data', (text) => {
      printed += text;
      if (printed.split('\n').length > 2) resolve();
    }),
  );
  const closed = new Promise((resolve) => writer.on('close', resolve));
  await Promise.race([ready, closed]);
  await sleep(Math.random() * longest);
  writer.kill('SIGKILL');
  await closed;
  // A line that was cut off was not said.
  return printed.slice(0, printed.lastIndexOf('\n')).split('\n').slice(1).filter(Boolean);
}
