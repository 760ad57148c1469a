/** How far the two clocks may drift apart, as a share of the time: well over what a bad clock does. */
const DRIFT = 0.001;

/**
 * Measures how many milliseconds something sent at a time of Discord's clock has waited on its way: more than what took
 * the shortest way lately. This machine's clock may be wrong, and set right in between: only one that runs evenly is used.
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
