import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of test files in a run: those that boot CMSs of their own come first. They take longest, which vitest learns
 * after a first run only, and one of them alone at the end would leave a processor idle for a minute.
 */
export class OwnCmsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(bootsCms(b)) - Number(bootsCms(a)));
  }
}

function bootsCms({ moduleId }: TestSpecification): boolean {
  return /\b(startCms|spawnCms)\(/.test(readFileSync(moduleId, 'utf8'));
}
