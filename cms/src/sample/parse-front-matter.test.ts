import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from './parse-front-matter';

describe('parseFrontMatter', () => {
  it('parts the YAML from the Markdown', () => {
    expect(parseFrontMatter('---\ntitle: Đường mới\nthemes: ["1.5"]\n---\n\nThân bài.\n')).toEqual({
      attributes: { title: 'Đường mới', themes: ['1.5'] },
      body: 'Thân bài.',
    });
  });

  it('leaves a rule inside the body alone', () => {
    expect(parseFrontMatter('---\ntitle: A\n---\nTrước\n\n---\n\nSau').body).toBe('Trước\n\n---\n\nSau');
  });

  it('reads the line ends of Windows', () => {
    expect(parseFrontMatter('---\r\ntitle: A\r\n---\r\nThân').body).toBe('Thân');
  });

  it('refuses a file without front matter', () => {
    expect(() => parseFrontMatter('Chỉ có thân bài')).toThrow('no front matter');
  });
});
