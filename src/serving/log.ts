import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** Log lines on standard error, for people on a terminal and as JSON elsewhere; none of the secrets stands in one. */
export function createLog(level: string, secrets: readonly string[]): Logger {
  // As JSON spells them in a line.
  const hidden = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  const hide = (line: string) => hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level, hooks: { streamWrite: hide } }, stream);
}
