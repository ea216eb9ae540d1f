import { z } from 'astro/zod';
import { text } from './fields.ts';

const positive = z.number().positive('write a number above 0');
const count = z.number().int('write a whole number').positive('write 1 or more');

/** `start` is the first day, `limit` is never more. Units: counts, or seconds where the field says so. */
const span = z
	.strictObject({ start: positive, limit: positive })
	.refine((s) => s.start <= s.limit, { path: ['start'], error: 'start may not be above limit' });
const countSpan = z
	.strictObject({ start: count, limit: count })
	.refine((s) => s.start <= s.limit, { path: ['start'], error: 'start may not be above limit' });

const between = z
	.strictObject({ min: positive, max: positive })
	.refine((r) => r.min <= r.max, { path: ['min'], error: 'min may not be above max' });

/** What 1 is: "one turn to the side and back". Never left out, so nobody has to guess. */
const oneIs = text(8, 120);
/** The thing that is counted, when it cannot be read off `oneIs`. */
const noun = z.strictObject({ one: text(2, 30), many: text(2, 30) }).optional();

const work = z.discriminatedUnion('by', [
	z.strictObject({
		by: z.literal('repeats'),
		count: countSpan,
		oneIs,
		noun,
		/** Seconds of the way there, the stay and the way back. */
		seconds: z.strictObject({ go: positive, hold: span.optional(), back: z.number().min(0) }),
	}),
	z.strictObject({
		by: z.literal('hold'),
		seconds: span,
		count: countSpan,
		/** Seconds of rest between two holds. */
		rest: z.number().min(0),
		oneIs,
		noun,
	}),
	/** Seconds of one breath in and one breath out. */
	z.strictObject({ by: z.literal('breaths'), count: countSpan, in: positive, out: positive }),
	z.strictObject({
		by: z.literal('time'),
		seconds: span,
		breath: z.strictObject({ in: positive, out: positive }).optional(),
		/** Seconds at which to look at the skin. */
		checkAt: z.array(positive).optional(),
		untilTired: z.literal(true).optional(),
	}),
]);

const block = z.strictObject({
	/** Needed when a dose has several blocks. */
	name: text(1, 40).optional(),
	/** First and last step shown while it counts (1 is the first). */
	steps: z.tuple([count, count]),
	work,
	/** Counts are per side. */
	sides: z.enum(['one-then-other', 'alternate']).optional(),
	/** When the same is done in several places: "spot", "place on your back". */
	places: z.strictObject({ word: text(2, 40), count: countSpan }).optional(),
});

/** How much of a technique: the one fact from which page, sheet, timer and structured data come. */
export const dose = z.strictObject({
	blocks: z.tuple([block], block),
	sets: countSpan,
	/** Seconds. */
	restBetweenSets: z.number().min(0),
	often: z.union([
		z.strictObject({
			timesADay: countSpan,
			daysAWeek: between,
			hoursBetween: positive.optional(),
		}),
		z.strictObject({ everyMinutesOfSitting: between }),
	]),
	/** One thing grows, and only that: what, by how much, every how many days. */
	buildUp: z.union([
		z.strictObject({
			what: z.enum(['count', 'seconds', 'sets', 'places']),
			add: positive,
			everyDays: count,
		}),
		z.strictObject({ none: text(5, 120) }),
	]),
	capMinutes: positive.optional(),
	course: z.strictObject({ weeks: positive }).optional(),
	weeklyTarget: z.strictObject({ minutes: positive }).optional(),
	basis: z.enum(['trial', 'guideline', 'consensus']),
});
