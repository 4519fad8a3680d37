import { defineConfig, passthroughImageService } from 'astro/config';

/**
 * The components in every state, on made-up content: for the eye (`npm run gallery`) and for the tests. It is no part of
 * the bundles that the publisher renders from, so nothing of it can go live.
 */
export default defineConfig({
  srcDir: './gallery',
  outDir: process.env['GALLERY_DIR'] ?? './dist/gallery',
  cacheDir: './node_modules/.astro-gallery',
  // As in astro.config.ts, which decides how the same components are rendered for readers.
  compressHTML: true,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  image: { service: passthroughImageService() },
});
