import { defineConfig } from 'astro/config';
import { renderBundle } from './src/renderer/render-bundle.ts';
export default defineConfig({
  site: 'http://localhost:4321',
  compressHTML: true,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  ...(process.env.NTM_RENDER === 'bundle' ? { adapter: renderBundle() } : {}),
});
