import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time that processes take from now on, read where Linux tells it. */
export function cpuOf(processes: Readonly<Record<string, readonly ChildProcess[]>>) {
  const tick = 10; // milliseconds; proc(5), /proc/pid/stat, and USER_HZ
  const now = (pid: number | undefined) => {
    const file = `/proc/${pid}/stat`;
    if (!existsSync(file)) return null;
    const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * tick;
  };
  const all = { generator: [process], ...processes };
  const before = new Map(
    Object.values(all)
      .flat()
      .map(({ pid }) => [pid, now(pid)]),
  );
  // Of one that has ended, what was noted last.
  const after = new Map(before);
  return {
    note() {
      for (const [pid] of after) after.set(pid, now(pid) ?? after.get(pid) ?? null);
    },
    each(count: number): Record<string, number> | null {
      if (before.get(process.pid) === null) return null;
      const used = Object.entries(all).map(([name, some]) => {
        const ms = some.map(({ pid }) => (after.get(pid) ?? 0) - (before.get(pid) ?? 0));
        return [name, ms.reduce((sum, each) => sum + each, 0) / count] as const;
      });
      return Object.fromEntries(used);
    },
  };
}
