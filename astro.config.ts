import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import redirects from './redirects.json' with { type: 'json' };
import { contentCheck } from './src/integrations/content-check/index.ts';
import { policyHashes } from './src/integrations/policy-hashes.ts';
import { poseCheck } from './src/integrations/pose-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapDates } from './src/integrations/sitemap-dates.ts';
import { styleOrder } from './src/integrations/style-order.ts';
import { basePath, browserFloor, siteUrl } from './src/lib/settings.ts';

export default defineConfig({
	site: siteUrl,
	base: basePath,
	trailingSlash: 'always',
	redirects,
	build: { inlineStylesheets: 'always' },
	scopedStyleStrategy: 'where',
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	prerenderConflictBehavior: 'error',
	// The print sheet is a file of its own, whatever its size: a data address would stand in every page.
	vite: {
		build: {
			assetsInlineLimit: 0,
			target: Object.entries(browserFloor).map(([name, version]) => `${name}${version}`),
		},
	},
	integrations: [
		styleOrder(),
		contentCheck(),
		poseCheck(),
		mdx(),
		sitemap({ serialize: sitemapDates(), filter: (page) => !page.endsWith('/guide/') }),
		policyHashes(),
		searchIndex(),
	],
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
				"connect-src 'self'",
				"worker-src 'self'",
				"manifest-src 'self'",
				"require-trusted-types-for 'script'",
				'trusted-types default',
			],
			// `resources` replaces Astro's default, so 'self' is named again. Pagefind compiles WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
		},
	},
});
