/** How far the two clocks may drift apart, as a share of the time: well over what a bad clock does. */
const DRIFT = 0.001;

/**
 * By how many milliseconds something has been under way for longer than what lately came fastest; `sent` is by Discord's
 * clock. The time of day of this machine may be wrong, and set right meanwhile: a clock that only runs evenly is used.
 */
export type Delay = (sent: number) => number;

export function createDelay(now: () => number = () => performance.now()): Delay {
  let shortest = Number.POSITIVE_INFINITY;
  let measured = 0;
  return (sent) => {
    const at = now();
    shortest = Math.min(shortest + (at - measured) * DRIFT, at - sent);
    measured = at;
    return at - sent - shortest;
  };
}
