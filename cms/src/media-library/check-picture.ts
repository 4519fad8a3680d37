import sharp, { type Metadata } from 'sharp';
import type { Limits } from './limits';
import { formatMillions, refuseFile } from './refuse-file';

/** What makes a picture unfit before it is opened: its header says so, and opening it may be what it wants. */
function refuseByHeader(
  name: string,
  { format, compression, width, height, pages }: Metadata,
  limit: number,
) {
  if (format === 'heif' && compression !== 'av1') return refuseHeic(name);
  if ((pages ?? 1) > 1) return refuseAnimation(name);
  if (width * height <= limit) return null;
  return refuseFile(
    `Ảnh “${name}” có ${formatMillions(width * height)} triệu điểm ảnh, quá mức ${formatMillions(limit)} triệu. Hãy thu nhỏ ảnh rồi tải lên lại; chiều ngang 4.000 điểm ảnh là đủ cho trang.`,
  );
}

/**
 * Lets pass a picture that can be opened whole.
 * @throws ApplicationError in Vietnamese that says what to do
 */
export async function checkPicture(file: string, name: string, limits: Limits): Promise<void> {
  const options = { failOn: 'error', limitInputPixels: limits.pixels } as const;
  const header = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!header) throw refuseBroken(name);
  const refusal = refuseByHeader(name, header, limits.pixels);
  if (refusal) throw refusal;
  // Whatever comes out of it, all of the file is read on the way, within a fifth of the time that its statistics take.
  await sharp(file, options)
    .resize({ width: 64, height: 64, fit: 'fill' })
    .raw()
    .toBuffer()
    .catch(() => {
      throw refuseBroken(name);
    });
}

function refuseBroken(name: string) {
  return refuseFile(
    `Tệp “${name}” không phải là ảnh hoặc đã hỏng. Hãy mở ảnh trên máy, lưu lại thành JPEG rồi tải lên lần nữa.`,
  );
}

export function refuseAnimation(name: string) {
  return refuseFile(
    `“${name}” là ảnh động, trang không dùng được. Hãy lưu một khung hình thành JPEG hoặc PNG; nếu cần hình chuyển động, hãy dẫn tới video.`,
  );
}

export function refuseHeic(name: string) {
  return refuseFile(
    `“${name}” là ảnh HEIC của iPhone, trang chưa đọc được. Hãy gửi ảnh qua Zalo hoặc thư rồi tải bản JPEG nhận được; để máy chụp sẵn JPEG: Cài đặt → Camera → Định dạng → Tương thích nhất.`,
  );
}
