import { Balancer } from '../../tests/support/balancer.ts';

/** A balancer as a process of its own, for as long as the one that started it. */
const balancer = await Balancer.start(process.argv.slice(2).map(Number));
process.send?.(balancer.url);
process.once('disconnect', () => process.exit());
