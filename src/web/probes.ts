import { Hono } from 'hono';
import type { Metrics } from '../metrics.ts';

/** For who watches over the process: is it alive, may it be sent work, what has it done. */
export function probes(metrics: Metrics, objections: () => readonly string[]): Hono {
  return new Hono()
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/readyz', (c) => {
      const all = objections();
      return all.length === 0 ? c.text('ok\n') : c.text(`${all.join('\n')}\n`, 503);
    })
    .get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }));
}
