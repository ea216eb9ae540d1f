import { z } from 'astro/zod';
import { basis, id, order, ref, text } from './fields.ts';

const signId = z.string().regex(/^[EUNSCYD]\d\d$/, 'a letter of E U N S C Y D and two digits');
const ruleId = z.string().regex(/^K\d\d[a-z]?$/, 'K and two digits');
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
