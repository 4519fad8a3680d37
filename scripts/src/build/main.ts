import { runMain } from '../settings/run-main.ts';
import { buildCode } from './build-code.ts';

/** `build`: compiles what has changed; nothing where nothing has. */
await runMain(async () => {
  await buildCode(console.log);
  return 0;
});
