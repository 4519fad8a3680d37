import { defineConfig, passthroughImageService } from 'astro/config';
import { bundleAdapter } from './src/renderer/bundle-adapter.ts';

// With BUNDLE_DIR the pages become a server bundle for the publisher; without it `astro build` renders them all.
const bundleDir = process.env['BUNDLE_DIR'];

export default defineConfig({
  // The default, 'jsx', deletes the spaces between inline elements.
  compressHTML: true,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  image: { service: passthroughImageService() },
  ...(bundleDir
    ? {
        adapter: bundleAdapter(),
        outDir: bundleDir,
        // A bundle is kept away from node_modules, so it must hold all that it needs.
        vite: { ssr: { noExternal: true } },
      }
    : {}),
});
