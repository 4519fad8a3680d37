import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage } from './finish-page.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('finishPage', () => {
  it('names every inlined style and script by its hash, and data not at all', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    const policy = policyOf(
      finishPage('/', page(`<style>b{color:red}</style>${data}`, '<script type="module">go()</script>')).html,
    );
    expect(policy).toContain(`style-src ${hashOf('b{color:red}')}`);
    expect(policy).toContain(`script-src ${hashOf('go()')}`);
    expect(policy).not.toContain(hashOf('{"a":1}'));
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain('unsafe');
  });

  it('lets WebAssembly and workers through nowhere, and connections nowhere but to the site', () => {
    for (const path of ['/tim-kiem/', '/tin/a/']) {
      const policy = policyOf(finishPage(path, page('')).html);
      expect(policy).not.toMatch(/wasm|worker-src|unsafe/);
      expect(policy).toContain("connect-src 'self';");
    }
  });

  it('puts the policy before anything that it governs', () => {
    const { html } = finishPage('/', page('<style>a{}</style>'));
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('refuses attributes that the policy would make void', () => {
    expect(() => finishPage('/tin/a/', page('', '<p style="color:red">a</p>'))).toThrow('p style');
    expect(() => finishPage('/tin/a/', page('', '<p onclick="x()">a</p>'))).toThrow('p onclick');
  });
});
