import type { AstroIntegration } from 'astro';

/**
 * Builds the site's pages as a server bundle that the publisher renders from in its own process, one address at a time.
 * The same pages build statically without it; both ways give the same bytes.
 */
export function bundleAdapter(): AstroIntegration {
  return {
    name: 'publisher-bundle',
    hooks: {
      'astro:route:setup': ({ route }) => {
        route.prerender = false;
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'publisher-bundle',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./bundle-entrypoint.ts', import.meta.url),
          supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', hybridOutput: 'stable' },
        });
      },
    },
  };
}
