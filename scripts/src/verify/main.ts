import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../settings/settings.ts';
import { runMain } from '../settings/run-main.ts';
import { withoutSettings } from '../test/without-settings.ts';
import { PARTS, type Step } from './steps.ts';

interface Outcome {
  readonly name: string;
  readonly isGood: boolean;
  readonly seconds: number;
}

/** `verify [part …]`: everything that must hold before code is handed over, to the end, and a summary of it. */
await runMain(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((part) => !PARTS.has(part));
  if (unknown.length > 0) {
    console.error(
      `ERROR there is no part "${unknown.join(', ')}"; there are: ${[...PARTS.keys()].join(', ')}`,
    );
    return 1;
  }
  const outcomes: Outcome[] = [];
  for (const [part, steps] of PARTS) {
    if (wanted.length > 0 && !wanted.includes(part)) continue;
    for (const step of steps) outcomes.push(await runStep(step));
  }
  console.log(`\n${outcomes.map(describeOutcome).join('\n')}`);
  return outcomes.every(({ isGood }) => isGood) ? 0 : 1;
});

async function runStep({ name, args }: Step): Promise<Outcome> {
  console.log(`\n> ${name}`);
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: withoutSettings(process.env),
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { name, isGood: code === 0, seconds: (performance.now() - startedAt) / 1000 };
}

function describeOutcome({ name, isGood, seconds }: Outcome): string {
  return `${isGood ? 'good  ' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`;
}
