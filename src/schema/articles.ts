import { z } from 'astro/zod';
import { dose } from './dose.ts';
import { article, drawing, evidence, ref, text } from './fields.ts';
import { places, positions } from './technique.ts';

const keys = <T extends Record<string, string>>(of: T) =>
	z.enum(Object.keys(of) as [keyof T & string, ...(keyof T & string)[]]);

export const precautionKinds = {
	'before-you-start': 'Before you start',
	condition: 'If you have a condition',
	mistake: 'Mistakes to avoid',
} as const;

export const precaution = article({
	kind: keys(precautionKinds),
	/** The whole answer in one or two sentences: the lead of the page. */
	answer: text(30, 260),
	/** Warning signs to stop and get help for, shown as a card. */
	signs: z.array(ref('signs')).default([]),
	/** Drawings in order, where a picture tells more than words: a pose and what it shows. */
	figures: z.array(drawing).max(8).default([]),
	/** Who to ask: "Ask your doctor, or a physio who treats thin bones." */
	who: text(10, 220).optional(),
	/** Questions to take along, at most six. */
	questions: z.array(text(8, 140)).max(6).default([]),
	evidence: z.array(evidence).default([]),
}).refine((p) => p.kind !== 'condition' || (p.who !== undefined && p.questions.length > 0), {
	path: ['questions'],
	error: 'a condition page says who to ask and which questions to take along',
});

export const redFlag = article({
	/** Ids of signs.yaml that this page carries. The care cards and "Look for" come from them. */
	signs: z.array(ref('signs')).min(1),
	/** true: the card on top holds for everyone who has what the title says, not only for its signs. */
	holdsForAll: z.boolean().default(false),
	/** Stand first in the card: who needs faster help than it says, or by when. */
	firstLines: z.array(text(20, 200)).max(3).default([]),
	/** true: crisis lines of all countries stand under the card. */
	crisisLines: z.boolean().default(false),
	/** Signs of other pages that need faster help than this one: "… instead if:" straight under the card. */
	faster: z.array(ref('signs')).max(6).default([]),
	/** What it can mean, in plain words, without frightening. At most three sentences. */
	canMean: text(40, 420),
	whileYouWait: z.array(text(8, 160)).min(1).max(6),
	/** Each line starts after "Do not": "drive yourself." The page writes "Do not". */
	doNot: z.array(text(4, 140)).min(1).max(6),
	/** What it usually is when it is not this, and what then. */
	notThis: text(30, 420),
	/** Where on the body it is, beside the signs. */
	marked: drawing.optional(),
	/** Drawings beside "While you wait", where a picture tells more than words. */
	figures: z.array(drawing).max(3).default([]),
	evidence: z.array(evidence).default([]),
});

export const understand = article({
	/** The answer first, in one or two sentences. */
	answer: text(30, 280),
	/** "People also ask": each answered first in one sentence. */
	questions: z
		.array(z.strictObject({ ask: text(8, 120), answer: text(20, 420) }))
		.max(6)
		.default([]),
	evidence: z.array(evidence).default([]),
});

const turn = z.strictObject({
	technique: ref('techniques'),
	/** Without it: one set of the technique's own dose. */
	dose: dose.optional(),
});

export const routine = article({
	place: keys(places),
	position: keys(positions),
	/** Who it is for, in one sentence. */
	whoFor: text(15, 200),
	/** In order, at most three. */
	techniques: z.array(turn).min(2).max(3),
	/** The one-minute movement break, when the routine has one. */
	break: z.strictObject({ turn, when: z.enum(['first', 'last']) }).optional(),
	daysAWeek: z.strictObject({ min: z.number().int().min(1), max: z.number().int().max(7) }),
	timesADay: z.strictObject({ min: z.number().int().min(1), max: z.number().int().max(6) }),
	/** How to tell whether it helps, in two or three sentences. */
	helps: text(40, 420),
});

/** Pages about the site itself. */
export const about = z.strictObject({
	title: text(3, 65),
	summary: text(40, 170),
	/** Place in the list of about pages. */
	order: z.number().int(),
	updated: z.preprocess(
		(v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v),
		z.iso.date(),
	),
});
