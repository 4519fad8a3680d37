import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['tests/src/site/equality.test.ts', 'tests/src/site/search-index.test.ts', 'tests/src/site/search-upkeep.test.ts','tests/src/site/killed-publisher.test.ts','tests/src/site/publication*.test.ts'], root: process.cwd(), testTimeout: 300000, hookTimeout: 300000 } });
