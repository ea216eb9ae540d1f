import { type ArticleCollection, articleCollections, type Reference } from '../../schema/fields.ts';
import { markdownBlocks } from '../../words/markdown.ts';
import type { Collection } from './collections.ts';
import { type Content, entriesOf, type Entry } from './read.ts';

export interface Found<T> {
	/** Dotted path in the entry. */
	readonly path: string;
	readonly value: T;
}

/** Every value of an entry that `pick` takes, with its path. What is taken is not searched further. */
function find<T>(value: unknown, pick: (value: unknown) => T | undefined, path = ''): Found<T>[] {
	const taken = pick(value);
	if (taken !== undefined) return [{ path, value: taken }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		find(inner, pick, path ? `${path}.${key}` : key),
	);
}

const asReference = (value: unknown): Reference | undefined =>
	typeof value === 'object' &&
	value !== null &&
	'collection' in value &&
	'id' in value &&
	Object.keys(value).length === 2
		? (value as Reference)
		: undefined;

export const referencesOf = (entry: Entry): Found<Reference>[] => find(entry.data, asReference);

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Every string of the front matter or row, as written. */
export const textsOf = (entry: Entry): Found<string>[] => find(entry.raw, asText);

/** Every block of prose under the front matter, without its Markdown. */
export const blocksOf = (entry: Entry): Found<string>[] =>
	markdownBlocks(entry.body).map(({ text }) => ({ path: 'body', value: text }));

export type Article = Entry<ArticleCollection>;

const articleNames: readonly Collection[] = articleCollections;

export const isArticle = (entry: Entry): entry is Article =>
	articleNames.includes(entry.collection);

export const articlesOf = (content: Content): Article[] => content.entries.filter(isArticle);

/** Only articles have a state of their own: everything else is always published. */
export function stateOf(entry: Entry): 'draft' | 'published' | 'withdrawn' {
	if (!isArticle(entry)) return 'published';
	const { status } = entry.data;
	return typeof status === 'string' ? status : 'withdrawn';
}

export interface Evidence {
	readonly basis: string;
	readonly sources: readonly Reference[];
}

export const evidenceOf = (entry: Entry): readonly Evidence[] =>
	'evidence' in entry.data ? (entry.data.evidence as readonly Evidence[]) : [];

export const sourcesById = (content: Content) =>
	new Map(entriesOf(content, 'sources').map((source) => [source.id, source]));
