import sharp from 'sharp';
import type { PictureFile } from './desk/cover-field.ts';

/** The story that a journalist writes in these tests. No word of its headline but the first stands in the sample content. */
export const STORY = {
  title: 'Đường hoa bằng lăng nở tím dốc Cổng Trời',
  newTitle: 'Đường hoa bằng lăng phủ tím dốc Cổng Trời',
  slug: 'duong-hoa-bang-lang-no-tim-doc-cong-troi',
  newSlug: 'duong-hoa-bang-lang',
  summary: 'Bà con trong thôn cùng trồng và chăm hai hàng cây ven đường.',
  opening: 'Mỗi nhà nhận chăm một đoạn đường.',
  correction: 'Bài viết hai trăm cây bằng lăng; nay đính chính là một trăm hai mươi cây.',
  theme: 'Mô hình, cách làm hay',
  locality: 'Xã Thái Niên, huyện Bảo Thắng',
  organisation: 'Báo Lào Cai',
  author: 'Tổ phóng viên Nông thôn mới',
  alt: 'Hai hàng cây bằng lăng nở hoa tím bên đường bê tông',
  credit: 'Ảnh: Tổ phóng viên',
} as const;

/** Markdown and HTML that would run script in the reader's browser, were it let through. */
export const HOSTILE_BODY = `${STORY.opening}

<script>window.attacked = 'script';</script>

<img src="/khong-co.png" onerror="window.attacked = 'onerror'">

<svg onload="window.attacked = 'onload'"><script>window.attacked = 'svg';</script></svg>

<iframe src="javascript:parent.attacked = 'iframe'"></iframe>

[Bấm vào đây](javascript:window.attacked='link') hoặc <a href=" JaVaScRiPt:window.attacked='html'">vào đây</a>.

Đoạn cuối vẫn còn nguyên.`;

/** A photograph of hills in the mist, as far as a file is concerned. */
export async function drawPicture(): Promise<PictureFile> {
  const hills = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">
    <rect width="1600" height="1000" fill="#b9a7d6"/><path d="M0 700Q400 300 800 640T1600 560V1000H0Z" fill="#4a7c59"/></svg>`;
  return {
    name: 'bang-lang.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp(Buffer.from(hills)).jpeg().toBuffer(),
  };
}
