import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** Log lines on standard error, for people on a terminal and as JSON elsewhere; `secret` never stands in one. */
export function createLog(level: string, secret: string | undefined): Logger {
  const options = {
    level,
    ...(secret && { hooks: { streamWrite: (line: string) => line.replaceAll(secret, '[token]') } }),
  };
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination({ dest: 2, sync: true });
  return pino(options, stream);
}
