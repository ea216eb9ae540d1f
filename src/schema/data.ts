import { z } from 'astro/zod';
import {
	type ArticleCollection,
	articleCollections,
	day,
	id,
	order,
	ref,
	type Reference,
	text,
} from './fields.ts';

/** A condition that every technique is judged for. */
export const condition = z.strictObject({
	order,
	id,
	/** The code in the facts: OST. */
	code: z.string().regex(/^[A-Z]{3}$|^U18$/, 'three capital letters'),
	/** As it stands in a list after "Ask first if you have:", lower case. */
	name: text(3, 60),
	/** The hard word of the name in plain ones, for brackets after it. */
	gloss: text(8, 80).optional(),
	/** Who is meant, in one sentence. */
	means: text(10, 260),
	/** The precaution page. Until it is written the name leads to the index of precautions. */
	page: ref('precautions').optional(),
	/** Set: ask before any technique. Says for which part: "surgery in the last 12 weeks". */
	askBeforeAny: text(4, 90).optional(),
	/** The change where a technique is fine with one and names no other. */
	change: text(5, 220),
});

/** A line of "Not today if": it holds for every technique. */
export const notToday = z.strictObject({
	order,
	id,
	/** Ends "Not today if:", starts with "you" or "your". */
	text: text(8, 200),
});

export const source = z.strictObject({
	order,
	id: z.string().regex(/^[a-z0-9-]+$/),
	authors: z.string().optional(),
	/** A year, or n.d. when none is shown. */
	year: z.union([z.number().int(), z.string()]),
	title: z.string(),
	publisher: z.string().optional(),
	doi: z.string().optional(),
	/** Recalled, not seen: never linked. */
	doiUnverified: z.string().optional(),
	pmid: z.union([z.string(), z.number()]).optional(),
	pmcid: z.string().optional(),
	url: z.string().optional(),
	/** text: read in the work or its abstract. Only these may carry a claim. */
	verified: z.enum(['text', 'metadata', 'memory']),
	/** Where it was read, for checking again. */
	seenAt: z.string().optional(),
	/** What it found, in one line. */
	finding: z.string(),
	/** Why nobody cites it yet. Take it out when a page does. */
	uncited: z.string().optional(),
});

const phone = z.strictObject({
	/** As people read it: "0800 611 116". */
	number: text(2, 30),
	/** As a telephone dials it. */
	tel: z.string().regex(/^\+?\d+$/, 'digits only'),
	label: text(2, 80).optional(),
	/** How the number was seen. */
	seen: z.enum(['text', 'second-hand', 'unchecked']),
});

export const country = z.strictObject({
	order,
	id,
	/** "New Zealand". */
	name: text(2, 40),
	/** On a small box beside the number: "UK", "US, Canada". */
	short: text(2, 24),
	/** Emergency numbers, the usual one first. */
	emergency: z.array(phone).min(1),
	/** The advice line in words, as it stands in "Call …": "NHS 111". */
	advice: text(3, 160),
	adviceLine: phone.optional(),
	crisis: z.array(phone).default([]),
	/** Text relay, emergency text, what to do when you cannot speak. */
	relay: z.array(text(5, 160)).default([]),
	doctorWord: text(2, 40),
	departmentWord: text(2, 60),
	note: text(5, 220).optional(),
	sources: z.array(ref('sources')).default([]),
	checked: day,
});

/** What the home page shows first. */
export const home = z.strictObject({
	order,
	id: z.literal('home'),
	starters: z.array(ref('techniques')).length(3, 'name three techniques'),
	routines: z.array(ref('routines')).min(1).max(3),
	frieze: z.array(ref('poses')).min(2).max(5),
	lost: ref('poses'),
});

/** A relation to an article, written as the path of its page. */
const articlePath = z
	.string()
	.regex(
		new RegExp(`^/(${articleCollections.join('|')})/[a-z0-9-]+/$`),
		'write the path of a page, such as /techniques/heat/',
	)
	.transform((path): Reference<ArticleCollection> => {
		const [, collection, id] = path.split('/') as [string, ArticleCollection, string];
		return { collection, id };
	});

/** A word that readers meet elsewhere, explained in the A to Z. */
export const glossaryWord = z.strictObject({
	order,
	id,
	/** The lay or medical word as people meet it, also one that the site itself does not use. */
	word: text(3, 40),
	meaning: text(10, 140).refine(
		(line) => line.split(/\s+/).length <= 20,
		'cut it to 20 words: one plain line',
	),
	/** The page that says more. */
	see: articlePath.optional(),
});
