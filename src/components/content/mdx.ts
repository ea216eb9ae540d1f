import Link from './Link.astro';

/** What an article may use: every Markdown link goes through Link, which knows the base path. */
export const mdxComponents = { a: Link };
