import { createHistogram } from 'node:perf_hooks';
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Metrics, Shard, Values } from './metrics.ts';

/** Seconds. An answer takes milliseconds; Discord waits three seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** `ofProcess`: also what the process itself takes: memory, CPU, delay of its event loop. */
export function createMetrics({ ofProcess = false } = {}): Metrics {
  const register = new Registry();
  const registers = [register];
  if (ofProcess) collectDefaultMetrics({ register });
  const answers = new Counter({
    name: 'footnote_answers_total',
    help: 'What was asked, by command and by what came of it',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'footnote_answer_seconds',
    help: 'From what was asked to the acknowledgement of the answer by Discord',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  const changes = new Counter({
    name: 'footnote_changes_total',
    help: 'Changes of the knowledge base, reloads among them, by what came of them',
    labelNames: ['change', 'outcome'],
    registers,
  });
  const changing = new Histogram({
    name: 'footnote_change_seconds',
    help: 'How long a change of the knowledge base took',
    labelNames: ['change'],
    buckets: [0.1, 0.5, 1, 5, 10, 30, 60],
    registers,
  });

  let others: () => Promise<readonly Values[]> = async () => [];
  const questions = { answer: 0, doubt: 0, silence: 0 };
  // Exact to three digits, in a few hundred kilobytes however much is recorded.
  const microseconds = createHistogram();

  return {
    answered(command, outcome, seconds) {
      if (outcome === 'answer' || outcome === 'doubt' || outcome === 'silence') {
        questions[outcome] += 1;
        microseconds.record(Math.max(1, Math.round(seconds * 1e6)));
      }
      answers.inc({ command, outcome });
      latency.observe({ command }, seconds);
    },
    summary() {
      const at = (percentile: number) => microseconds.percentile(percentile) / 1_000;
      return {
        questions: { ...questions },
        latency: microseconds.count === 0 ? null : { median: at(50), p99: at(99) },
      };
    },
    changed(change, outcome, seconds) {
      changes.inc({ change, outcome });
      changing.observe({ change }, seconds);
    },
    watch(state) {
      if (state.knowledge) watchKnowledge(state.knowledge, registers);
      if (state.shards) watchShards(state.shards, registers);
      others = state.others ?? others;
    },
    values: () => register.getMetricsAsJSON(),
    async text() {
      const all = [await register.getMetricsAsJSON(), ...(await others())];
      return all.length === 1 ? register.metrics() : AggregatorRegistry.aggregate(all).metrics();
    },
    contentType: register.contentType,
  };
}

function watchKnowledge(knowledge: Knowledge, registers: Registry[]): void {
  new Gauge({
    name: 'footnote_knowledge_info',
    help: 'How many processes have a revision of the articles in force',
    labelNames: ['revision'],
    registers,
    collect() {
      this.reset();
      this.set({ revision: knowledge.current.revision }, 1);
    },
  });
}

function watchShards(shards: () => readonly Shard[], registers: Registry[]): void {
  new Gauge({
    name: 'footnote_gateway_ready',
    help: 'Whether a connection to the gateway is at work, by shard',
    labelNames: ['shard'],
    // Told by the shard's own process and by the one that started it: the worse of the two counts.
    aggregator: 'min',
    registers,
    collect() {
      for (const { id, ready } of shards()) this.set({ shard: id }, ready ? 1 : 0);
    },
  });
  new Gauge({
    name: 'footnote_gateway_ping_seconds',
    help: 'From a heartbeat to its acknowledgement, by shard',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, ping } of shards()) if (ping >= 0) this.set({ shard: id }, ping / 1_000);
    },
  });
}
