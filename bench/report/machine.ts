import { cpus } from 'node:os';

/** When and on what the figures were measured: they mean little without. */
export function machine(): string {
  const date = new Date().toISOString().slice(0, 10);
  const processors = cpus();
  const model = processors[0]?.model.trim().replaceAll(/\s+/g, ' ') ?? 'unknown processor';
  return `Measured ${date} with Node ${process.versions.node} on ${model} (${processors.length} threads).`;
}
