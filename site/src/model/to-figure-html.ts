import { renditionsOf, type Figure, type Rendition } from './picture.ts';

const SIZES = '(min-width: 760px) 720px, 100vw';

/** A figure inside a body, uncropped; the same markup as the component that shows figures elsewhere. */
export function toFigureHtml(figure: Figure): string {
  const caption = [
    figure.caption ? `<span>${escapeHtml(figure.caption)}</span>` : '',
    figure.credit ? `<span class="credit">${escapeHtml(figure.credit)}</span>` : '',
  ].filter(Boolean);
  const words = caption.length > 0 ? `<figcaption>${caption.join(' ')}</figcaption>` : '';
  return `<figure class="figure">${toPictureHtml(figure)}${words}</figure>`;
}

/** The picture of a figure alone, for places where no figure may stand. */
export function toPictureHtml({ picture, alt }: Figure): string {
  const avif = renditionsOf(picture, 'whole', 'avif');
  const jpeg = renditionsOf(picture, 'whole', 'jpg');
  const largest = jpeg.at(-1) as Rendition;
  return (
    `<picture><source type="image/avif" srcset="${toSrcset(avif)}" sizes="${SIZES}">` +
    `<img src="${largest.src}" srcset="${toSrcset(jpeg)}" sizes="${SIZES}" width="${largest.width}" height="${largest.height}" ` +
    `alt="${escapeHtml(alt)}" loading="lazy" decoding="async"></picture>`
  );
}

/** `/media/…-400.avif 400w, /media/…-720.avif 720w` */
export function toSrcset(renditions: readonly Rendition[]): string {
  return renditions.map(({ src, width }) => `${src} ${width}w`).join(', ');
}

/** Text as it may stand in HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
