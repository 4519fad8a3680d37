import type { ChildProcess } from 'node:child_process';

/**
 * Sends a signal to a detached child and to all that it has started, also after the child itself has ended.
 * A group that is gone, or a child that never ran, is no fault.
 */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  // Windows has no process groups.
  if (process.platform === 'win32') child.kill(signal);
  else sendTo(-child.pid, signal);
}

/** Ends what this process has started, if it leads a group of its own; it must outlive SIGTERM itself. */
export function endOwnGroup(): void {
  if (process.platform !== 'win32') sendTo(-process.pid, 'SIGTERM');
}

function sendTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
