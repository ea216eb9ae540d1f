import { z } from 'astro/zod';
import { dose } from './dose.ts';
import { article, evidence, ref, text } from './fields.ts';

export const sections = {
	'warm-up': 'Warm up',
	'self-massage': 'Self-massage, heat and cold',
	move: 'Moves',
	equipment: 'Equipment',
	yoga: 'Yoga',
	pilates: 'Pilates',
	stress: 'Calm',
	strength: 'Strength',
	everyday: 'Every day',
} as const;
export const places = {
	chair: 'Chair',
	wall: 'Wall or door',
	floor: 'Floor',
	bed: 'Bed',
	anywhere: 'Anywhere',
} as const;
export const goals = {
	loosen: 'Loosen',
	stretch: 'Stretch',
	strengthen: 'Strengthen',
	'self-massage': 'Self-massage',
	'warm-or-cool': 'Warm or cool',
	calm: 'Calm',
	'keep-moving': 'Keep moving',
} as const;
export const positions = {
	sitting: 'Sitting',
	standing: 'Standing',
	'hands-and-knees': 'Hands and knees',
	lying: 'Lying',
} as const;
export const levels = { easy: 'Easy', medium: 'Medium', hard: 'Hard' } as const;

const keys = <T extends Record<string, string>>(of: T) =>
	z.enum(Object.keys(of) as [keyof T & string, ...(keyof T & string)[]]);

const version = z.strictObject({
	text: text(8, 220),
	/** Id of a pose file, when the body differs from the steps. */
	pose: ref('poses').optional(),
	/** The position in words, beside every pose. */
	alt: text(10, 125).optional(),
});

const step = z.strictObject({
	/**
	 * One movement: a verb-first sentence of at most 20 words, and at most one short sentence that
	 * says where to stop or what it looks like. "Hold.", never a number the dose owns.
	 */
	text: text(5, 190),
	pose: ref('poses').optional(),
	/** The position in words, at most 125 characters, for people who do not see the figure. */
	alt: text(10, 125).optional(),
});

export const technique = article({
	/** The id in the facts: T11. Warning signs name it where they still allow this technique. */
	code: z.string().regex(/^[TX]\d\d$/, 'write T or X and two digits'),
	section: keys(sections),
	goal: keys(goals),
	positions: z.array(keys(positions)).min(1),
	places: z.array(keys(places)).min(1),
	/** What is needed, each with something from the household that will do. Empty: nothing. */
	equipment: z
		.array(z.strictObject({ what: text(3, 60), substitute: text(3, 80).optional() }))
		.default([]),
	level: keys(levels),
	/** What it is for and what is realistic, in at most three short sentences. No promise. */
	purpose: text(40, 320),
	/** How to sit, stand or lie before the first step. */
	start: text(20, 320),
	/** The last step comes out of the position. The other side is `sides` in the dose. */
	steps: z.array(step).min(4, 'write 4 to 7 steps').max(7, 'write 4 to 7 steps'),
	breathing: text(8, 160),
	dose,
	feel: z.strictObject({
		/** Where and what to feel when it goes right. */
		right: text(8, 200),
		/** What is no reason to stop. */
		normal: text(8, 200),
		/** Stop signs of this move; the ones that hold for all moves are added by the page. */
		stop: z.array(text(4, 120)).min(1).max(6),
	}),
	/** Leave this one out. `condition` without `part`: for all of that condition. With `part`: for that part. */
	notIf: z
		.array(
			z
				.strictObject({
					/** Ends the sentence "Leave this one out if:", starts with "you" or "your". */
					text: text(8, 160),
					condition: ref('conditions').optional(),
					part: text(3, 80).optional(),
				})
				.refine((n) => n.part === undefined || n.condition !== undefined, {
					path: ['part'],
					error: 'a part belongs to a condition: name it too',
				}),
		)
		.default([]),
	/** Conditions that ask a professional before this move. */
	askFirst: z.array(ref('conditions')).default([]),
	/** Conditions for which it is fine with a change. Without `how`, the change in conditions.yaml. */
	adapt: z
		.array(z.strictObject({ condition: ref('conditions'), how: text(5, 160).optional() }))
		.default([]),
	/** Conditions for which it is usually fine as it is. */
	fine: z.array(ref('conditions')).default([]),
	/** Parts of the body it never goes on: "the bones of your spine". */
	neverOn: z.array(text(3, 80)).default([]),
	/** "you are asleep", "you wear a painkiller patch (fentanyl, buprenorphine)". */
	neverWhile: z.array(text(3, 120)).default([]),
	easier: version,
	harder: z.union([version, z.strictObject({ none: text(5, 160) })]),
	/** For floor techniques: the same without the floor, and the technique to take instead. */
	noFloor: z.strictObject({ text: text(8, 200), instead: ref('techniques').optional() }).optional(),
	/** What goes wrong with this move and no other, at most four. */
	fixes: z
		.array(z.strictObject({ if: text(4, 90), then: text(4, 160) }))
		.min(1)
		.max(4),
	/** true: the page shows "If your back pops". */
	pop: z.boolean(),
	/** Harms of this move that were reported, or "None reported in the sources read." */
	harms: text(10, 320),
	evidence: z.array(evidence).min(1),
	/** Up to two techniques to try once the limit is easy. */
	next: z.array(ref('techniques')).max(2).default([]),
});

/** All parts of a technique that may have a drawing, by field. */
export const drawnParts = ({
	steps,
	easier,
	harder,
}: Pick<z.infer<typeof technique>, 'steps' | 'easier' | 'harder'>) => [
	...steps.map((step, index) => [`steps.${index}`, step] as const),
	['easier', easier] as const,
	...('none' in harder ? [] : [['harder', harder] as const]),
];
