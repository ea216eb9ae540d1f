export default {
	useTabs: true,
	printWidth: 100,
	singleQuote: true,
	plugins: ['prettier-plugin-astro'],
	overrides: [
		{ files: '*.astro', options: { parser: 'astro' } },
		{ files: '*.{md,mdx}', options: { proseWrap: 'preserve' } },
		{ files: '*.{yaml,yml}', options: { useTabs: false, printWidth: 160, singleQuote: false } },
	],
};
