import { describe, expect, it } from 'vitest';
import { describeServerError } from './describe-server-error';

const validationError = (...errors: { path: (string | number)[]; message: string }[]) => ({
  name: 'ValidationError',
  message: `${errors.length} errors occurred`,
  details: { errors },
});

describe('describeServerError', () => {
  it('hands on every field error of our own rules as it is', () => {
    const refusal = describeServerError(
      validationError(
        { path: ['themes'], message: 'Hãy chọn ít nhất một chủ đề.' },
        { path: ['gallery', 1, 'alt'], message: 'Ảnh cần có mô tả.' },
      ),
    );
    expect(refusal).toEqual({
      fields: [
        { path: ['themes'], message: 'Hãy chọn ít nhất một chủ đề.', namesField: true },
        { path: ['gallery', '1', 'alt'], message: 'Ảnh cần có mô tả.', namesField: true },
      ],
      reason: 'Có trường chưa đúng.',
    });
  });

  it.each([
    ['This attribute must be unique', 'Giá trị này đã có ở mục khác.'],
    ['title must be at most 200 characters', 'Dài quá 200 ký tự.'],
    ['title must be at least 3 characters', 'Ngắn hơn 3 ký tự.'],
    ['genre must be defined.', 'Không được để trống.'],
    ['title must be a `string` type, but the final value was: `null`.', 'Không được để trống.'],
    ['genre must be one of the following values: tin, bai', 'Hãy chọn một giá trị trong danh sách.'],
  ])('says “%s” in Vietnamese', (english, vietnamese) => {
    const { fields } = describeServerError(validationError({ path: ['title'], message: english }));
    expect(fields).toEqual([{ path: ['title'], message: vietnamese, namesField: false }]);
  });

  it('keeps a Vietnamese reason of the server', () => {
    const error = { name: 'ApplicationError', message: 'Bài này đang được sửa ở nơi khác.' };
    expect(describeServerError(error)).toEqual({ fields: [], reason: 'Bài này đang được sửa ở nơi khác.' });
  });

  it('never shows an English reason', () => {
    expect(describeServerError({ name: 'ForbiddenError', message: 'Forbidden' }).reason).toContain('quyền');
    expect(describeServerError({ name: 'TypeError', message: 'Failed to fetch' }).reason).toContain(
      'chưa trả lời',
    );
    expect(describeServerError({}).reason).toContain('chưa trả lời');
  });

  it('survives details of another shape', () => {
    const details = { errors: [{ path: [], message: 'whole' }, { message: 'no path' }, null] };
    expect(describeServerError({ name: 'ValidationError', message: 'x', details }).fields).toEqual([]);
  });
});
