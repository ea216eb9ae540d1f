import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { ArticleCollection, Reference } from '../schema/fields.ts';

export type Article<C extends ArticleCollection = ArticleCollection> = CollectionEntry<C>;

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
	a.data.title.localeCompare(b.data.title, 'en');

export const isWithdrawn = (entry: Article) => typeof entry.data.status === 'object';

/** Every page of a collection, by title: published and withdrawn ones, and drafts while developing. */
export async function pagesOf<C extends ArticleCollection>(collection: C): Promise<Article<C>[]> {
	const entries = (await getCollection(collection)) as Article<C>[];
	return entries
		.filter((entry) => import.meta.env.DEV || entry.data.status !== 'draft')
		.sort(byTitle);
}

/** What lists, search and routines may show: no withdrawn entry. */
export async function listed<C extends ArticleCollection>(collection: C): Promise<Article<C>[]> {
	return (await pagesOf(collection)).filter((entry) => !isWithdrawn(entry));
}

/** The entry a relation points to. `from` names the entry that holds it, for the message. */
export async function resolve<C extends CollectionKey>(
	reference: { collection: C; id: string },
	from: string,
): Promise<CollectionEntry<C>> {
	const entry = await getEntry(reference.collection, reference.id);
	if (!entry)
		throw new AstroError(
			`${from}: no ${reference.collection} entry "${reference.id}".`,
			`Add it to src/content/${reference.collection}, or correct the id.`,
		);
	return entry as CollectionEntry<C>;
}

/** Articles that a page names as related, without drafts and withdrawn ones. */
export async function relatedTo(references: Reference<ArticleCollection>[], from: string) {
	const entries = await Promise.all(references.map((reference) => resolve(reference, from)));
	return entries.filter((entry) => entry.data.status === 'published');
}

/** The sentences of a text, one by one. */
export const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-Z“"0-9])/);

/** A text's first sentence and the rest: steps show them in two weights. */
export function splitSentence(text: string): { first: string; rest: string } {
	const match = /^(.+?[.!?:])\s+(?=[A-Z“"])(.+)$/s.exec(text);
	return { first: match?.[1] ?? text, rest: match?.[2] ?? '' };
}
