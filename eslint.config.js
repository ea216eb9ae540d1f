import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{
		ignores: [
			'dist/',
			'.astro/',
			'node_modules/',
			'.figures/',
			'test-results/',
			'playwright-report/',
		],
	},
	...tseslint.configs.strict,
	...tseslint.configs.stylistic,
	...astro.configs.recommended,
	{
		rules: {
			// Sets of related types read better as aliases where they are unions and tuples.
			'@typescript-eslint/consistent-type-definitions': 'off',
			// An empty arrow is how a promise says that its failure is handled elsewhere.
			'@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
			'no-console': 'off',
			// Typed arrays and grids are indexed within loops that fix the range; the compiler asks all the same.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-dynamic-delete': 'off',
			// `== null` means null or undefined.
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-var': 'error',
			'prefer-const': 'error',
		},
	},
);
