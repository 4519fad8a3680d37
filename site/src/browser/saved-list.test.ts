import { describe, expect, it } from 'vitest';
import { parseSaved, toggleSaved } from './saved-list.ts';

const story = { path: '/tin/duong-ve-ban/', title: 'Đường về bản' };
const other = { path: '/tin/cho-phien/', title: 'Chợ phiên' };

describe('parseSaved', () => {
  it('reads back what was kept', () => {
    expect(parseSaved(JSON.stringify([story, other]))).toEqual([story, other]);
  });

  it('takes nothing, or nonsense, for an empty list', () => {
    expect(parseSaved(null)).toEqual([]);
    expect(parseSaved('{not json')).toEqual([]);
    expect(parseSaved('{"path":"/tin/a/"}')).toEqual([]);
  });

  it('drops what does not lead to a page of ours', () => {
    const foreign = [
      { path: '//evil.example/', title: 'x' },
      { path: 'javascript:alert(1)', title: 'x' },
      null,
      story,
    ];
    expect(parseSaved(JSON.stringify(foreign))).toEqual([story]);
  });
});

describe('toggleSaved', () => {
  it('puts a new story on top and takes a saved one away', () => {
    expect(toggleSaved([other], story)).toEqual([story, other]);
    expect(toggleSaved([story, other], story)).toEqual([other]);
  });
});
