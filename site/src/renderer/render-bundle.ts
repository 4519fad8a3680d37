import type { AstroIntegration } from 'astro';
export function renderBundle(): AstroIntegration {
  return { name: 'render-bundle', hooks: {
    'astro:route:setup': ({ route }) => { route.prerender = false; },
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({ name: 'render-bundle', entrypointResolution: 'auto', serverEntrypoint: new URL('./entrypoint.ts', import.meta.url), supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', hybridOutput: 'stable', sharpImageService: 'stable' } });
    },
  } };
}
