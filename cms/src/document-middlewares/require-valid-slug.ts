import { RESERVED_SLUGS } from '@ntm/shared';
import { hasSlug } from './address';
import { refuse } from './refusal';
import { bringsData, type Rule } from './rule';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Refuses a slug that can't stand in an address, or that an address uses itself. */
export const requireValidSlug: Rule = async (write, next) => {
  const slug = write.params.data?.['slug'];
  if (bringsData(write) && hasSlug(write.strapi, write.type) && typeof slug === 'string' && slug) {
    const message = describeFlaw(slug);
    if (message) throw refuse([{ path: ['slug'], message }]);
  }
  return next();
};

function describeFlaw(slug: string): string | null {
  if (RESERVED_SLUGS.includes(slug))
    return `Đường dẫn “${slug}” đã dành cho các trang danh sách, hãy chọn đường dẫn khác.`;
  if (SLUG.test(slug)) return null;
  return 'Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối ở giữa, ví dụ: duong-moi-ve-ban.';
}
