import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { allRenditions } from '../../../../src/model/picture.ts';
import { PICTURES } from '../../../samples/pictures.ts';

const RENDITIONS = PICTURES.flatMap(allRenditions);

export const getStaticPaths = () =>
  RENDITIONS.map((rendition) => {
    const [hash, file] = rendition.src.split('/').slice(2);
    return { params: { hash, file }, props: rendition };
  });

/** A landscape that fits any frame. */
const draw = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 90 60" preserveAspectRatio="none">` +
  '<path fill="#bfe0e2" d="M0 0h90v60H0z"/><path fill="#7d9fa8" d="M0 34l18-18 16 14 20-22 36 30v22H0z"/>' +
  '<path fill="#7fae4b" d="M0 40c30-10 60 8 90-4v24H0z"/><path fill="#4c7a33" d="M0 50c30-8 60 6 90-2v12H0z"/></svg>';

export const GET: APIRoute<Record<string, unknown>> = async ({ props }) => {
  const { format, width, height } = props as { format: 'avif' | 'jpg'; width: number; height: number };
  const picture = sharp(Buffer.from(draw(width, height)));
  const bytes = await (format === 'avif' ? picture.avif({ effort: 0 }) : picture.jpeg()).toBuffer();
  return new Response(new Uint8Array(bytes));
};
