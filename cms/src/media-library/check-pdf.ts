import { readFile } from 'node:fs/promises';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from 'pdf-lib';
import { refuseFile } from './refuse-file';

/** Names behind which a PDF keeps what acts by itself: script, starting programs, forms with script, embedded players. */
const ACTING = new Set(['/JS', '/JavaScript', '/Launch', '/XFA', '/RichMedia', '/EmbeddedFiles']);

/**
 * How a PDF says that it is encrypted, in its trailer, which itself never is. The library's own error cannot be told from
 * its others (it is no instance of its class), and is not reached where it first fails to unpack what is encrypted.
 */
const LOCK = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

const PRINT_ANEW =
  'Hãy mở tệp, chọn In rồi “Lưu thành PDF” (Print to PDF) để có bản chỉ gồm các trang, rồi tải lên lại.';

/**
 * Lets pass a PDF that is whole and only shows pages.
 * @throws ApplicationError in Vietnamese that says what to do
 */
export async function checkPdf(file: string, name: string): Promise<void> {
  const document = await open(await readFile(file), name);
  if (document.getPageCount() === 0) throw refuseBroken(name);
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (acts(object)) {
      throw refuseFile(
        `Tệp PDF “${name}” có mã lệnh, biểu mẫu động hoặc tệp đính kèm bên trong, có thể gây hại cho bạn đọc. ${PRINT_ANEW}`,
      );
    }
  }
}

async function open(bytes: Uint8Array, name: string): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch {
    if (LOCK.test(Buffer.from(bytes).toString('latin1'))) {
      throw refuseFile(`Tệp PDF “${name}” có mật khẩu, bạn đọc không mở được. ${PRINT_ANEW}`);
    }
    throw refuseBroken(name);
  }
}

/** Whether an object holds something that acts; what it only refers to is looked at in its own turn. */
function acts(object: PDFObject): boolean {
  if (object instanceof PDFStream) return acts(object.dict);
  if (object instanceof PDFArray) return object.asArray().some(acts);
  if (object instanceof PDFName) return ACTING.has(object.asString());
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => acts(key) || acts(value));
}

function refuseBroken(name: string) {
  return refuseFile(`Tệp PDF “${name}” không mở được hoặc đã hỏng. ${PRINT_ANEW}`);
}
