import { type CollectionEntry, getCollection } from 'astro:content';

type Table =
	| 'conditions'
	| 'countries'
	| 'glossary'
	| 'notToday'
	| 'rules'
	| 'signs'
	| 'sources'
	| 'urgencies';

/** A YAML list of src/content, in the order in which it is written. */
export async function rows<T extends Table>(table: T): Promise<CollectionEntry<T>[]> {
	const entries = (await getCollection(table)) as CollectionEntry<T>[];
	return entries.sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0));
}
