import { runMain } from '../settings/run-main.ts';
import { buildAdmin, compileServer } from './build-code.ts';

/** `build`: compiles what has changed; nothing where nothing has. */
await runMain(async () => {
  await compileServer({ say: console.log });
  await buildAdmin(console.log);
  return 0;
});
