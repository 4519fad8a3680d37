import boundaries from 'eslint-plugin-boundaries';

/**
 * Every room of the house: the folder and the other rooms it may import from. A file in no room, an import from a room
 * that is not listed and an import of a file in no room are errors. Tests may import from any room.
 */
const ROOMS = {
  shared: { folder: 'shared/src', mayImport: [] },
  cms: { folder: 'cms/{database,src}', mayImport: [] },
  settings: { folder: 'cms/config', mayImport: ['cms'] },
  i18n: { folder: 'site/src/i18n', mayImport: [] },
  styles: { folder: 'site/src/styles', mayImport: [] },
  model: { folder: 'site/src/model', mayImport: ['i18n'] },
  browser: { folder: 'site/src/browser', mayImport: ['i18n'] },
  search: { folder: 'site/src/search', mayImport: ['i18n'] },
  components: { folder: 'site/src/components', mayImport: ['model', 'i18n'] },
  layouts: { folder: 'site/src/layouts', mayImport: ['components', 'model', 'i18n', 'browser', 'styles'] },
  gallery: { folder: 'site/gallery', mayImport: ['components', 'layouts', 'model', 'i18n', 'browser'] },
  store: { folder: 'site/src/store', mayImport: ['model', 'search'] },
  feeds: { folder: 'site/src/feeds', mayImport: ['queries', 'model', 'i18n'] },
  pages: {
    folder: 'site/src/pages',
    mayImport: ['queries', 'feeds', 'layouts', 'components', 'model', 'i18n', 'search'],
  },
  renderer: { folder: 'site/src/renderer', mayImport: ['store', 'feeds'] },
  scripts: { folder: 'scripts/{bin,src}', mayImport: [] },
  tests: { folder: 'tests', mayImport: ['cms', 'scripts'] },
};

/** What decides how a page looks and may therefore depend on nothing but its parameters and the store. */
const PURE_SITE_ROOMS = ['pages', 'feeds', 'layouts', 'components', 'model', 'i18n'].map(
  (room) => ROOMS[room].folder,
);

/** Code between <script> tags, which ESLint sees as a file of its own. */
const CLIENT_SCRIPTS = ['**/*.astro/*.ts', '**/*.astro/*.js'];

const TESTS = ['**/*.test.ts', 'site/src/**/*sample-*.ts'];

const relativeImports = {
  name: 'rooms/relative imports',
  files: Object.values(ROOMS).map(({ folder }) => `${folder}/**`),
  ignores: CLIENT_SCRIPTS,
  plugins: { boundaries },
  settings: {
    'boundaries/elements': Object.entries(ROOMS).map(([type, { folder }]) => ({
      type,
      pattern: folder,
      partialMatch: false,
    })),
    'boundaries/files': [
      { category: 'queries', pattern: 'site/src/store/queries.ts' },
      { category: 'test', pattern: TESTS },
    ],
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    // The CMS is CommonJS and names its files without their endings.
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.json'] } },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkUnknownLocals: true,
        message: 'This room may not import that file; eslint.rooms.js says who may import whom.',
        policies: [
          ...Object.entries(ROOMS).flatMap(([type, { mayImport }]) =>
            mayImport.map((target) => ({
              from: { element: { type } },
              allow: {
                to:
                  target === 'queries' ? { file: { categories: 'queries' } } : { element: { type: target } },
              },
            })),
          ),
          { disallow: { to: { file: { categories: 'test' } } } },
          { from: { file: { categories: 'test' } }, allow: { to: { element: { type: '*' } } } },
        ],
      },
    ],
  },
};

/** `no-restricted-imports` for packages: relative imports are the other rule's matter. */
function forbidPackages(name, files, ignores, patterns) {
  return {
    name: `rooms/${name}`,
    files,
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const onlyShared = { regex: '^@ntm/(?!shared$)', message: 'Only @ntm/shared may be imported here.' };
const noNode = {
  regex: '^node:',
  message: 'No I/O here: take what is needed as a parameter, or ask the store.',
};

const packageImports = [
  forbidPackages('cms and site', ['cms/**', 'site/**'], TESTS, [onlyShared]),
  forbidPackages(
    'pure site',
    PURE_SITE_ROOMS.map((folder) => `${folder}/**`),
    TESTS,
    [onlyShared, noNode],
  ),
  forbidPackages('shared', ['shared/**'], TESTS, [{ ...onlyShared, regex: '^@ntm/' }, noNode]),
  forbidPackages('scripts', ['scripts/**'], TESTS, [
    {
      regex: '^@ntm/(?!shared$|site/(store|renderer)$)',
      message: 'Only @ntm/shared, @ntm/site/store and @ntm/site/renderer.',
    },
  ]),
];

const forbid = (selector, message) => ({ selector, message });
const REQUEST = '/^(request|url|site|cookies|locals|clientAddress|session)$/';

/** A page that reads anything else differs between two renders of the same content. */
const purity = {
  name: 'rooms/what a page may depend on',
  files: PURE_SITE_ROOMS.map((folder) => `${folder}/**`),
  ignores: TESTS,
  rules: {
    'no-restricted-syntax': [
      'error',
      forbid(
        `MemberExpression[object.name='Astro'][property.name=${REQUEST}]`,
        'A page reads its params and the store.',
      ),
      forbid("VariableDeclarator[init.name='Astro']", 'Name what is read: Astro.params, Astro.props.'),
      forbid(
        `:function[id.name=/^(GET|HEAD|ALL)$/] > ObjectPattern > Property[key.name=${REQUEST}]`,
        'An endpoint reads its params and the store.',
      ),
      forbid(
        'VariableDeclarator[id.name=/^(GET|HEAD|ALL)$/] > :function > ObjectPattern > Property[key.name=' +
          REQUEST +
          ']',
        'An endpoint reads its params and the store.',
      ),
      forbid(
        "MemberExpression[object.name='process']",
        'No environment here: settings come through the store.',
      ),
      forbid(
        "MemberExpression[object.type='MetaProperty'][property.name='env']",
        'No environment here: settings come through the store.',
      ),
      forbid(
        "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        'No clock here: ask the store for today().',
      ),
      forbid(
        "NewExpression[callee.name='Date'][arguments.length=0]",
        'No clock here: ask the store for today().',
      ),
      forbid("CallExpression[callee.object.name='performance']", 'No clock here: ask the store for today().'),
      forbid("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'No chance here.'),
      forbid("CallExpression[callee.object.name='crypto']", 'No chance here.'),
    ],
  },
};

/** What a query sees without saying so goes stale. */
const queries = {
  name: 'rooms/how a query reads the store',
  files: ['site/src/store/queries/**', 'site/src/store/{resolve-*,list-pages,today,load-body}.ts'],
  ignores: TESTS,
  rules: {
    'no-restricted-syntax': [
      'error',
      forbid(
        "MemberExpression[property.name='db']",
        'Read by readRow and readRows, which note what is read.',
      ),
      forbid(
        "ImportSpecifier[imported.name='prepare']",
        'Read by readRow and readRows, which note what is read.',
      ),
    ],
  },
};

const clientScripts = {
  name: 'rooms/what runs in the browser',
  files: CLIENT_SCRIPTS,
  rules: {
    'no-restricted-syntax': [
      'error',
      forbid('Program[body.length>0]', 'It lives in browser/ or search/; load it with <script src>.'),
    ],
  },
};

export const rooms = [relativeImports, ...packageImports, purity, queries, clientScripts];
