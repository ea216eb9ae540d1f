import { type CollectionEntry, getEntry } from 'astro:content';
import { type Article, resolve } from './articles.ts';

export type Source = CollectionEntry<'sources'>['data'];

/** The sources of a page in the order in which it cites them, each with the sentence it supports. */
export const citationsOf = (entry: Article) =>
	Promise.all(
		entry.data.sources.map(async ({ ref, supports }) => ({
			source: (await resolve(ref, `${entry.collection}/${entry.id}`)).data,
			supports,
		})),
	);

/** A source that the site's own words lean on, outside any article. */
export async function sourceOf(id: string): Promise<Source> {
	const entry = await getEntry('sources', id);
	if (!entry)
		throw new Error(`There is no source "${id}". Write an id of src/content/sources.yaml.`);
	return entry.data;
}

/** Numbers behind a claim: positions (from 1) in the page's list of sources. */
export function numbersOf(entry: Article, references: { id: string }[]) {
	const order = entry.data.sources.map(({ ref }) => ref.id);
	return references.map(({ id }) => order.indexOf(id) + 1).filter((n) => n > 0);
}

/** Where a source can be opened. An unverified DOI is never linked. */
export function sourceUrl({ doi, pmcid, pmid, url }: Source): string | undefined {
	if (url) return url;
	if (doi) return `https://doi.org/${doi}`;
	if (pmcid) return `https://www.ncbi.nlm.nih.gov/pmc/articles/${pmcid}/`;
	return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : undefined;
}

/** Who wrote a source, short enough for paper: the first of three names or more. */
export function writerOf({ authors, title }: Source): string {
	const names = authors?.split(', ') ?? [title];
	return names.length > 2 ? `${names[0]} et al` : names.join(', ');
}
