import { defineConfig } from 'astro/config';
import site from '../astro.config.ts';

/** The components in every state, on made-up content: for the eye (`npm run gallery`) and for the tests, never published. */
export default defineConfig({
  ...site,
  srcDir: './gallery',
  publicDir: './public',
  outDir: process.env['GALLERY_DIR'] ?? './gallery/dist',
  cacheDir: './node_modules/.astro-gallery',
});
