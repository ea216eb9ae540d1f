import type { ArticleCollection } from '../schema/fields.ts';

/** Names of the kinds of article, in the order in which search groups them. */
export const kinds: Record<ArticleCollection, { singular: string; plural: string }> = {
	'red-flags': { singular: 'Warning sign', plural: 'Warning signs' },
	techniques: { singular: 'Technique', plural: 'Techniques' },
	routines: { singular: 'Routine', plural: 'Routines' },
	precautions: { singular: 'Precaution', plural: 'Precautions' },
	understand: { singular: 'Background', plural: 'Understand' },
};
