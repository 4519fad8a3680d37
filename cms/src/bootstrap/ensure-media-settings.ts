import type { Core } from '@strapi/strapi';
import { getService } from '../strapi-services';
import { applyWhenChanged } from './apply-when-changed';

/** The site makes its own renditions from originals, so the library keeps files as they came and makes thumbnails only. */
const SETTINGS = {
  sizeOptimization: false,
  responsiveDimensions: false,
  autoOrientation: false,
  aiMetadata: false,
};

export async function ensureMediaSettings({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await applyWhenChanged(strapi, 'media_settings', SETTINGS, async () => {
    await getService(strapi, 'plugin::upload.upload').setSettings(SETTINGS);
  });
}
