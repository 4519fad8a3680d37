/**
 * Compiles shared and the CMS's server code where they are stale; what is fresh costs a moment. As vitest's global
 * setup it runs once before every project. The admin panel is not built: API tests need none.
 */
export { compileServer as default } from '@ntm/scripts/build';
