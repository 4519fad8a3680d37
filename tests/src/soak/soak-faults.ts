import { FaultyInstallation, type Fault } from '../harness/faulty-publication.ts';

/** Every so many changes it is compared with an installation in which nothing ever failed. */
const COMPARED_EVERY = 25;

/** Kills a publication at every single step, and fails the disk at every third. @throws Error when anything is damaged */
export async function soakFaults(): Promise<void> {
  const installation = await FaultyInstallation.open();
  installation.change();
  const steps = (await installation.publishBadly('count', 0))?.steps ?? 0;
  console.log(`faults: a publication has ${steps} steps`);
  let changes = 0;
  for (let step = 1; step <= steps; step++) {
    const faults: Fault[] = step % 3 === 0 ? ['kill', 'ENOSPC', 'EROFS'] : ['kill'];
    for (const fault of faults) {
      installation.change();
      await installation.publishBadly(fault, step);
      await installation.publishWell();
      if (++changes % COMPARED_EVERY === 0) await expectWhole(installation, `${fault} at step ${step}`);
    }
  }
  await expectWhole(installation, 'the end');
  const { faults, pages } = await installation.close();
  if (faults.length > 0) throw new Error(`readers met: ${faults.slice(0, 20).join('\n')}`);
  console.log(`faults: ${changes} failed publications, ${pages} pages read meanwhile`);
}

async function expectWhole(installation: FaultyInstallation, where: string): Promise<void> {
  const damage = await installation.findDamage();
  if (damage.length > 0) throw new Error(`damaged after ${where}: ${damage.join(', ')}`);
  console.log(`faults: whole after ${where}`);
}
