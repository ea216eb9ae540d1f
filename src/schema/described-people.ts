import { z } from 'astro/zod';
import { order, text } from './fields.ts';
import { groups, urgencyIds } from './triage.ts';

/** Somebody with upper-back trouble, told in lay words, with the boxes that such a person would tick. */
export const describedPerson = z.strictObject({
	order,
	id: z.string().regex(/^[vw]\d{3}$/, 'v or w and three digits'),
	who: text(4, 90),
	telling: text(60, 700),
	/** The slowest help that is still safe; for self-care people the right result. */
	safe: z.enum(urgencyIds),
	why: text(4, 200),
	source: text(4, 300),
	/** Ids of boxes, the choice of age among them. */
	ticks: z.array(z.string()),
	/** Lists whose "None of these" is ticked. */
	none: z.array(z.enum(groups)),
});
