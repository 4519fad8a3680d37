const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The smallest picture there is. */
export const PICTURE = new Uint8Array(Buffer.from(PNG, 'base64'));

/** The beginning of a PDF, enough for Strapi to know it by its bytes. */
export const PDF = new Uint8Array(
  Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
);
