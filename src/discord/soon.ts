import { LIMITS } from './limits.ts';

/** Milliseconds that an interaction waits for what may take long: what Discord leaves covers a slow line. */
const PATIENCE = LIMITS.answer / 3;

/** What comes of something; undefined where it takes long. It goes on. */
export async function soon<T>(something: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  try {
    return await Promise.race([something, late]);
  } finally {
    clearTimeout(timer);
  }
}
