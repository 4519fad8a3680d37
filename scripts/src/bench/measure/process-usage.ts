import { readFileSync } from 'node:fs';

/** Ticks of a second in /proc: the same on every Linux. */
const TICKS = 100;

/** What the system says of a running process; null where it has no /proc, or no such process any more. */
export interface ProcessUsage {
  /** Processor time of its own, its threads included, since it began. */
  readonly cpuMilliseconds: number;
  /** The most memory that it ever held. */
  readonly peakBytes: number;
}

/** Reads the usage of a process (proc_pid_stat(5), proc_pid_status(5)). */
export function readProcessUsage(pid: number): ProcessUsage | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { cpuMilliseconds: (ticks * 1000) / TICKS, peakBytes: Number(peak ?? 0) * 1024 };
  } catch {
    return null;
  }
}
