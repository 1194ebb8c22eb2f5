import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** `/C:/Users/Ann%20Lee` is no path on Windows, and a space is none anywhere. */
const pathOfUrl = {
	selector: "MemberExpression[property.name='pathname'] > NewExpression[arguments.1.object.type='MetaProperty']",
	message: 'Use fileURLToPath (node:url).',
};

export default ts.config(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', 'dist/', 'library/', '.cache/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			// TypeScript knows what is defined.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
			],
			// Colloquy is served from the root of its host: an address is made in one place, src/lib/links.ts.
			'svelte/no-navigation-without-resolve': 'off',
			// Maps and sets live inside one computation; what is shown is replaced whole.
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/consistent-indexed-object-style': 'off',
			// Text from files may hold control characters, and is looked through for them.
			'no-control-regex': 'off',
			'@typescript-eslint/no-empty-function': ['error', { allow: ['methods', 'arrowFunctions'] }],
			'max-lines': ['error', { max: 300 }],
			'no-console': 'error',
		},
	},
	{
		// Whoever reads a function holds all of it in mind; state that several share is a thing with a name of its own.
		files: ['graph/**/*.ts', 'cypher/**/*.ts', 'src/**/*.ts', 'scripts/**/*.ts'],
		rules: { 'max-lines-per-function': ['error', { max: 60 }] },
	},
	{
		// A call takes some hundred thousand arguments, then the stack overflows: what comes from a file may have more.
		files: ['graph/**', 'cypher/**', 'src/**', 'bin/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...[
					['callee.property.name=/^(?:push|unshift|splice|concat)$/', 'Add items one by one, in a loop.'],
					[
						"callee.object.name='Math'][callee.property.name=/^(?:max|min)$/",
						'Compare them one by one: largest and smallest (src/lib/extremes.ts) do.',
					],
					["callee.object.name='String'", 'Take a bounded stretch at a time.'],
				].map(([call, message]) => ({ selector: `CallExpression[${call}] > SpreadElement`, message })),
				pathOfUrl,
			],
		},
	},
	{ files: ['tests/**', 'scripts/**', '*.js', '*.ts'], rules: { 'no-restricted-syntax': ['error', pathOfUrl] } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
	},
	{
		// The one place where an interface must merge with SvelteKit's own.
		files: ['src/app.d.ts'],
		rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
	},
	{ files: ['graph/lexicon/*/**'], rules: { 'max-lines': 'off' } },
	{ files: ['scripts/**', 'tests/bench/**', 'bin/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
);
