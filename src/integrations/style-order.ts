import type { AstroIntegration } from 'astro';

/**
 * Loads the global styles first on every page. CSS layers rank by first appearance, which would
 * otherwise follow the order in which a page happens to import its components.
 */
export const styleOrder = (): AstroIntegration => ({
	name: 'style-order',
	hooks: {
		'astro:config:setup': ({ injectScript }) => {
			injectScript('page-ssr', "import '/src/styles/index.css';");
		},
	},
});
