// A short set: what is surely a slip. Shape and width are Prettier's.
import js from '@eslint/js';
import globals from 'globals';

export default [
  js.configs.recommended,
  {
    files: ['frontend/js/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/{test,bench}/js/**/*.js', 'src/test/mcp/*.js', '*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'no-unused-vars': ['error', { args: 'after-used' }],
    },
  },
];
