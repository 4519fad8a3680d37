import { defineConfig } from 'astro/config';
import site from './astro.config.ts';

/**
 * The components in every state, on made-up content: for the eye (`npm run gallery`) and for the tests. It is no part of
 * the bundles that the publisher renders from, so nothing of it can go live.
 */
export default defineConfig({
  ...site,
  srcDir: './gallery',
  publicDir: './public',
  outDir: process.env['GALLERY_DIR'] ?? './dist/gallery',
  cacheDir: './node_modules/.astro-gallery',
});
