import { watch } from 'chokidar';

/** Milliseconds of quiet after which what an editor or a checkout writes is taken to be whole. */
const QUIET = 500;

/** An article's files lie one folder deep. */
const DEPTH = 1;

export interface Watch {
  /** Settles when nothing is called any more. */
  readonly close: () => Promise<void>;
}

/**
 * Calls `changed` when files of a folder have changed and then been left alone for a while. Node's own recursive
 * watching misses files in new folders on Linux and can end the process when one is deleted (nodejs/node#48437, #52018).
 */
export async function watchFolder(
  folder: string,
  changed: () => void,
  failed: (error: unknown) => void,
): Promise<Watch> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false, depth: DEPTH });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  watcher.on('error', failed);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
