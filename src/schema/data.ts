import { z } from 'astro/zod';
import {
	type ArticleCollection,
	articleCollections,
	basis,
	day,
	ref,
	type Reference,
	slugPattern,
	text,
} from './fields.ts';

const id = z.string().regex(slugPattern, 'lower case letters, digits and hyphens');
const signId = z.string().regex(/^[EUNSCYD]\d\d$/, 'a letter of E U N S C Y D and two digits');
const ruleId = z.string().regex(/^K\d\d[a-z]?$/, 'K and two digits');
/** Place in its file, set when the file is read: never typed. */
const order = z.number().int().optional();
const techniqueCode = z.string().regex(/^[TX]\d\d$/, 'T or X and two digits');

/** The lists of the checklist. */
export const groups = ['emergency', 'today', 'soon', 'under-18', 'about-you', 'the-pain'] as const;

export const urgencyIds = [
	'ambulance',
	'emergency-department',
	'today',
	'check-first',
	'soon',
	'self-care',
] as const;

/** One wording for the levels of urgency: every card, list and result takes its words from here. */
export const urgency = z.strictObject({
	order,
	id: z.enum(urgencyIds),
	/** The heading, in words: "Call an ambulance now". */
	heading: text(5, 60),
	shape: z.enum(['octagon', 'triangle', 'square', 'circle']),
	/** Sentences under the heading. [emergency], [advice], [doctor], [department] are filled from the country. */
	body: z.array(text(5, 260)).min(1),
	whileYouWait: z.array(text(5, 160)).default([]),
	/** Each written after "Do not". */
	doNot: z.array(text(4, 140)).default([]),
});

/** A warning sign, or a fact about the reader or the pain. Written once; everything else names its id. */
export const sign = z.strictObject({
	order,
	id: signId,
	group: z.enum(groups),
	/** Signs of one cluster stand under one heading of a long list. */
	cluster: id.optional(),
	/** The tick, as a statement to the reader: "You cannot pee." */
	asks: text(10, 420),
	/** The same in the reader's mouth, for the phone: "I cannot pee". No full stop. */
	say: text(4, 220),
	/** A list inside the tick: all must be true. */
	lines: z.array(text(5, 200)).optional(),
	/** One line under it. */
	help: text(5, 260).optional(),
	urgency: z.enum(['emergency', 'today', 'soon', 'none']),
	route: z.enum(['ambulance', 'emergency-department']).optional(),
	screen: z.literal('check-first').optional(),
	who: text(2, 90).optional(),
	within: z
		.enum(['now', 'a few hours', 'today', 'a few days', '1 week', '2 weeks', 'no rush'])
		.optional(),
	/** What it may be, at most eight words. For developers and the rules page. */
	why: text(3, 90),
	/** Techniques still allowed, by code. Signs of urgency soon only. */
	allows: z.array(techniqueCode).optional(),
	basis,
	/** A clinician must confirm it before launch. */
	needsSignOff: z.boolean(),
	sources: z.array(ref('sources')),
	/** Only readers who ticked one of these need to see it. */
	followUpOf: z.array(ref('signs')).optional(),
	/** Also asked under 18. */
	children: z.boolean(),
	/** For editors and the clinician; not shown to readers. */
	note: z.string().optional(),
	/** A short form for the watch list on every page, and the list it stands in. */
	watch: z
		.strictObject({
			list: z.enum(['ambulance', 'emergency-department', 'today']),
			words: text(3, 70),
		})
		.optional(),
});

export type When =
	string | { all: When[] } | { any: When[] } | { atLeast: { n: number; of: When[] } };

const when: z.ZodType<When> = z.lazy(() =>
	z.union([
		z.string(),
		z.strictObject({ all: z.array(when).min(1) }),
		z.strictObject({ any: z.array(when).min(1) }),
		z.strictObject({
			atLeast: z.strictObject({ n: z.number().int().min(1), of: z.array(when).min(1) }),
		}),
	]),
);

/** A combination that calls for faster help than its parts alone. There is no "not": ticks only raise. */
export const triageRule = z.strictObject({
	order,
	id: ruleId,
	when,
	then: z.strictObject({
		urgency: z.enum(['emergency', 'today', 'soon']),
		route: z.enum(['ambulance', 'emergency-department']).optional(),
		within: z.enum(['now', 'a few hours', 'today', 'a few days', '1 week', '2 weeks', 'no rush']),
	}),
	/** One sentence for the reader. */
	because: text(10, 220),
	basis,
	needsSignOff: z.boolean(),
	sources: z.array(ref('sources')),
	note: z.string().optional(),
});

/** What "Self-care is reasonable" asks for: the only place where an empty answer counts. */
export const selfCare = z.strictObject({
	order,
	id: z.literal('self-care'),
	requires: z.strictObject({
		noneOfThese: z.array(z.string()),
		answered: z.array(z.string()),
		notTicked: z.array(z.string()),
		noRuleFired: z.literal(true),
	}),
	note: z.string(),
});

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
