import { z } from 'astro/zod';

/** A plain sentence or phrase. Lengths are editorial limits: the message says what to do. */
export const text = (min: number, max: number) =>
	z
		.string({ error: 'write text here' })
		.trim()
		.min(min, `write at least ${min} characters`)
		.max(max, `cut it to ${max} characters, or split it`);

/** Lower case, hyphens, no dates: the last part of the page's address. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const id = z.string().regex(slugPattern, 'lower case letters, digits and hyphens');
/** Place in its file, set when the file is read: never typed. */
export const order = z.number().int().optional();

/** A calendar day, written 2026-11-24. (YAML readers hand an unquoted day over as a Date.) */
export const day = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z.iso.date('write a day as 2026-11-24'),
);

/** The collections that have a page of their own for each entry. */
export const articleCollections = [
	'techniques',
	'precautions',
	'red-flags',
	'understand',
	'routines',
] as const;
export type ArticleCollection = (typeof articleCollections)[number];

export type Collection =
	ArticleCollection | 'signs' | 'conditions' | 'sources' | 'countries' | 'poses';

export interface Reference<C extends Collection = Collection> {
	collection: C;
	id: string;
}

/**
 * A relation to one entry, written as its id. A dangling one stops the build: the content check
 * walks every parsed entry and looks for these objects.
 */
export const ref = <C extends Collection>(collection: C) =>
	z
		.string({ error: `write the id of an entry of ${collection}` })
		.transform((id): Reference<C> => ({ collection, id }));

/** A relation to an article of any kind, written as it stands in the address: `techniques/heat`. */
export const articleRef = z
	.string()
	.regex(
		new RegExp(`^(${articleCollections.join('|')})/[a-z0-9-]+$`),
		'write collection/slug, such as techniques/heat',
	)
	.transform((path): Reference<ArticleCollection> => {
		const [collection, id] = path.split('/') as [ArticleCollection, string];
		return { collection, id };
	});

/** A drawing, and the position in words for people who do not see it. */
export const drawing = z.strictObject({ pose: ref('poses'), alt: text(10, 125) });

/** How sure we are. The certainty decides the verb (writing.md): low is "may", very low is "we do not know". */
export const certainty = z.enum(['high', 'moderate', 'low', 'very-low']);

/** What a claim rests on. Only `source` may claim a benefit, and only from a source read in text. */
export const basis = z.enum(['source', 'consensus', 'caution']);

/** What is known and not known about one question. Shown under "What we know, and do not". */
export const evidence = z
	.strictObject({
		/** The question in a few words: "a stiff upper back". */
		for: text(3, 80),
		basis,
		/** Needed for basis `source`; left out for the others, which say "Cautious advice, no study". */
		certainty: certainty.optional(),
		/** What is known about this move or question and no other. */
		known: text(20, 320),
		/** What nobody knows. Never empty: say which study is missing. */
		unknown: text(20, 320),
		/** Ids of sources.yaml that carry `known`. */
		sources: z.array(ref('sources')).default([]),
	})
	.refine((e) => (e.basis === 'source') === (e.certainty !== undefined), {
		path: ['certainty'],
		error: 'basis source needs a certainty (high, moderate, low, very-low); other bases have none',
	})
	.refine((e) => e.basis !== 'source' || e.sources.length > 0, {
		path: ['sources'],
		error: 'basis source needs at least one source that was read in text',
	});

/** A source of the page, with the sentence on the page that it supports, word for word. */
export const citation = z.strictObject({
	ref: ref('sources'),
	/** Copy the sentence from this page. A test looks for it on the built page. */
	supports: text(15, 320),
});

export const change = z.strictObject({
	date: day,
	/** What changed for the reader, in one sentence. */
	what: text(5, 200),
});

/** draft: never published. withdrawn: the page stays, says why and what instead, and leaves every list. */
export const status = z.union(
	[
		z.enum(['draft', 'published']),
		z.strictObject({ withdrawn: z.strictObject({ why: text(10, 300), instead: articleRef }) }),
	],
	{ error: 'write draft, published, or withdrawn: {why, instead}' },
);

/** Fields that every article carries. */
export const articleFields = {
	/** The page's heading: the address in words, at most 65 characters, no contraction. */
	title: text(3, 65),
	/** What people type into a search engine, misspellings too. Feeds search, the A–Z and "also called". */
	alsoCalled: z.array(text(2, 60)).max(14).default([]),
	/** One or two sentences for lists, search and the page description. Unique on the site. */
	summary: text(40, 170),
	/** Ids of this page in the fact map, such as T11 or P1. */
	facts: z.array(z.string().regex(/^[A-Z]{1,3}\d{0,2}[a-z]?$/)).default([]),
	/** Every source of the page, each with the sentence it supports. */
	sources: z.array(citation).default([]),
	/** Up to three pages that make sense to read next. */
	related: z.array(articleRef).max(3, 'keep the three that help most').default([]),
	added: day,
	/** The day it was last checked against its sources. */
	checked: day,
	/** When it has to be checked again: after `checked`, within two years. */
	nextCheck: day,
	changes: z.array(change).default([]),
	status,
};

interface Dated {
	checked: string;
	nextCheck: string;
	added: string;
}

/** Adds the rules that every article obeys to a strict shape. */
export function article<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	return z.strictObject({ ...articleFields, ...shape }).superRefine((entry, context) => {
		const { added, checked, nextCheck } = entry as unknown as Dated;
		const issue = (path: string, found: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message: `found ${found}; ${message}` });
		if (nextCheck <= checked)
			issue('nextCheck', nextCheck, `write a day after checked (${checked})`);
		if (checked < added) issue('checked', checked, `write a day on or after added (${added})`);
		const limit = `${Number(checked.slice(0, 4)) + 2}${checked.slice(4)}`;
		if (nextCheck > limit)
			issue('nextCheck', nextCheck, `write a day up to ${limit}, two years on`);
	});
}
