import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './eslint.rooms.js';

/** What must be named to be left out. */
const UNDERSCORED = {
  argsIgnorePattern: '^_',
  varsIgnorePattern: '^_',
  destructuredArrayIgnorePattern: '^_',
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.astro/',
    '**/.data/',
    '**/.cache/',
    'cms/.strapi/',
    'cms/types/generated/',
  ]),
  // A rule that is wrong here is changed here, with its reason, not switched off where it is broken.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    name: 'TypeScript, with types',
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['{shared,cms,site,scripts,tests}/tsconfig*.json', 'cms/src/admin/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // React and the browser report what a handler rejects with.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', UNDERSCORED],
      // `async` also says that what is thrown arrives as a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'Astro, whose types `astro check` checks',
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.recommended, astro.configs['flat/recommended']],
    // TypeScript knows better what is defined.
    rules: { 'no-undef': 'off' },
  },
  {
    name: 'parsed answers in tests, of which an assertion names the path',
    files: ['**/*.test.ts', 'tests/src/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    // The plugin's other rules are for React 19's compiler; the admin panel is React 18.
    name: 'React',
    files: ['cms/src/admin/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: 'Node',
    files: ['scripts/bin/*.mjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  ...rooms,
  {
    name: 'everywhere',
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'tables of data',
    files: ['cms/src/admin/translations/*.ts', 'site/src/i18n/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'names that say nothing',
    files: [
      '**/{utils,helpers,common,misc}/**',
      '**/{utils,helpers,common,misc}.*',
      '**/*[A-Z]*.{ts,tsx}',
      '**/index.ts',
    ],
    // The one barrel, and the file that Strapi looks for.
    ignores: ['shared/src/index.ts', 'cms/src/index.ts', '**/*.astro/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the file by its one purpose, in kebab-case.' },
      ],
    },
  },
);
