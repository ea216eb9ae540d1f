import { articleCollections } from '../schema/fields.ts';
import { type Article, listed } from './articles.ts';
import { rows } from './tables.ts';

/** Every source that something published rests on, by title, with the pages and the number of signs and rules. */
export async function citedSources() {
	const entries = (await Promise.all(articleCollections.map((kind) => listed(kind)))).flat();
	const signs = [...(await rows('signs')), ...(await rows('rules'))];
	const sources = await rows('sources');
	return sources
		.map(({ data: source }) => ({
			source,
			pages: entries.filter((entry: Article) =>
				entry.data.sources.some(({ ref }) => ref.id === source.id),
			),
			signs: signs.filter(({ data }) => data.sources.some(({ id }) => id === source.id)).length,
		}))
		.filter(({ pages, signs: count }) => pages.length + count > 0)
		.sort((a, b) => a.source.title.localeCompare(b.source.title, 'en'));
}
