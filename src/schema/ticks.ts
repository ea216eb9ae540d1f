import { z } from 'astro/zod';
import { id, order, ref, text } from './fields.ts';

/** One box of the checklist for signs that a person would tell in one breath. */
export const tick = z.strictObject({
	order,
	id,
	/** The box, as a statement to the reader. Its signs stand under it in full. */
	asks: text(10, 140),
	/** The same in the reader's mouth, for the phone. No full stop. */
	say: text(4, 140),
	signs: z.array(ref('signs')).min(2),
});

/** A short box under which a few longer ones show once it is ticked. */
export const opener = tick.extend({
	/** Ids of the boxes: of signs.yaml or ticks.yaml. */
	signs: z.array(z.string()).min(2),
});
