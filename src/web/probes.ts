import { Hono } from 'hono';
import type { Metrics } from '../health/metrics.ts';
import type { Readiness } from '../health/readiness.ts';

/** For who watches over the process: is it alive, may it be sent work, what has it done. */
export function probes(metrics: Metrics, readiness: () => Promise<Readiness>): Hono {
  return new Hono()
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/readyz', async (c) => {
      const { objections, remarks } = await readiness();
      const ready = objections.length === 0;
      return c.text(`${[...(ready ? ['ok'] : objections), ...remarks].join('\n')}\n`, ready ? 200 : 503);
    })
    .get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }));
}
