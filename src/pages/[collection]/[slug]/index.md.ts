import type { APIRoute, GetStaticPaths } from 'astro';
import { type Article, pagesOf } from '../../../lib/articles.ts';
import { markdownOf } from '../../../lib/markdown.ts';
import { articleCollections } from '../../../schema/fields.ts';

export const getStaticPaths = (async () => {
	const entries = (await Promise.all(articleCollections.map((kind) => pagesOf(kind)))).flat();
	return entries.map((entry) => ({
		params: { collection: entry.collection, slug: entry.id },
		props: { entry },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Article }> = async ({ props }) =>
	new Response(await markdownOf(props.entry), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
