import lexical from '@lexical/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRules } from './eslint/house-rules.js';

const sources = ['{shared,electron,renderer}/**/*.{ts,tsx}'];
const everyTypeScript = ['{shared,electron,renderer,tests,build}/**/*.{ts,tsx}'];

/** Node's globals, which the compiler lets through where `docx` brings Node's types along. */
const nodeGlobals = [
  'process',
  'Buffer',
  'require',
  'module',
  'exports',
  '__dirname',
  '__filename',
  'global',
  'setImmediate',
  'clearImmediate',
].map((name) => ({
  name,
  message: `shared/ runs in a window too: take what you need from Node as a parameter, and let electron/ pass it.`,
}));

const syntaxEverywhere = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message:
      'Export by name: export function nameOfTheFile(…), so that a thing has one name everywhere.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'Import from the file that declares it instead of collecting exports in a barrel.',
  },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'Import from the file that declares it instead of passing exports on.',
  },
  {
    selector:
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression.init',
    message:
      'Write export function name(…) { … } instead of a constant that holds an arrow function.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Write a union of strings, or an object `as const`, instead of an enum.',
  },
  {
    selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]',
    message: 'Name the interface without a leading I.',
  },
];

const syntaxInShared = [
  {
    selector: 'ClassDeclaration:not([superClass])',
    message: 'Use readonly data and functions over it; a class only where a library demands one.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the present moment as a parameter: the same input must give the same result.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Format with shared/report or shared/i18n: the result must not depend on the machine.',
  },
];

const syntaxInWindow = [
  {
    selector:
      'JSXAttribute[name.name="dangerouslySetInnerHTML"], AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name="insertAdjacentHTML"]',
    message:
      'Build elements with React or textContent: markup from a file must never run in the window.',
  },
];

const notRepeatable = [
  { object: 'Date', property: 'now', message: 'Take the present moment as a parameter.' },
  {
    object: 'Math',
    property: 'random',
    message: 'Take an IdSource or random bytes as a parameter.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: everyTypeScript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { house: houseRules },
    rules: {
      'house/kebab-file-name': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': ['error', ...syntaxEverywhere],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'no-control-regex': 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { prefer: 'type-imports', fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      // [...text] takes a text apart by code points, which is what the writers and readers need.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: sources,
    rules: { 'house/documented-export': 'error' },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...nodeGlobals],
      'no-restricted-properties': ['error', ...notRepeatable],
      'no-restricted-syntax': ['error', ...syntaxEverywhere, ...syntaxInShared],
    },
  },
  {
    files: ['electron/**/*.ts', 'build/**/*.ts'],
    // Standard output is what the command line and the tools talk through.
    rules: { 'no-console': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: { 'no-restricted-syntax': ['error', ...syntaxEverywhere, ...syntaxInWindow] },
  },
  {
    files: ['renderer/editor/**/*.{ts,tsx}'],
    extends: [lexical.configs['flat/recommended']],
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-console': 'off',
    },
  },
  {
    // Tools read their settings from a default export.
    files: ['build/*.config.ts', 'build/*.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
