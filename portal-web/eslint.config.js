import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const features = readdirSync('src/features', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const border = (message, ...group) => ({ group, message });
const NO_CLIMBING = border('Name another folder by @/…; ./ is for neighbours.', '../../*');
const NO_DESIGN_SYSTEM = border(
  'Only src/ui imports design-system packages.',
  '@utrecht/*',
  '@nl-design-system*',
);
const NO_FEATURE = border('Only src/app imports a feature.', '@/features/*', '**/features/*');
const NO_APP = border('What is shared does not know the app.', '@/app/*', '**/app/*');

const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [NO_CLIMBING, ...patterns] }] },
});

export default ts.config(
  { ignores: ['dist', 'target', 'src/graphql/generated/*.ts', 'scripts/service-worker.js'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y-x': a11y },
    rules: a11y.configs?.recommended?.rules ?? {},
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'react-hooks/set-state-in-effect': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  restrict(['src/app/**'], NO_DESIGN_SYSTEM),
  restrict(['src/ui/**'], NO_FEATURE, NO_APP),
  restrict(['src/i18n/**', 'src/graphql/**'], NO_FEATURE, NO_APP, NO_DESIGN_SYSTEM),
  ...features.map((feature) => {
    const others = features.filter((other) => other !== feature);
    const NO_OTHER = border(
      'No feature imports another; app composes them.',
      ...others.flatMap((other) => [`@/features/${other}`, `@/features/${other}/*`, `../${other}/*`]),
    );
    const files = [`src/features/${feature}/**`];
    return restrict(files, NO_DESIGN_SYSTEM, ...(others.length > 0 ? [NO_OTHER] : []));
  }),
  {
    files: ['scripts/**', '*.{js,ts}', 'journeys/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    // The contract of all modules, merged; it is written in ../schema.
    files: ['src/graphql/generated/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'src/graphql/generated/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Values have no id; there is no `node(id)`, since a generic loader walks past the access rules.
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Pages only go forward.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-page-info': 'off',
      // The merged file names the directives of the server, but no longer beside which field they stand.
      '@graphql-eslint/no-unreachable-types': 'off',
    },
  },
);
