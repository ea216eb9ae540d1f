/** The people: who they are and how they are built. One look for all: same clothes, same line. */
import type { BodyName } from './schema.ts';

/** Lengths of a person 170 cm tall, cm. Proportions: figures.md section 3. */
export const lengths = {
	pelvis: 10,
	lumbar: 18,
	thorax: 25.5,
	neck: 10,
	upperArm: 29,
	forearm: 25,
	hand: 17,
	thigh: 42,
	shin: 41,
	ankle: 7,
	shoulderHalf: 17.2,
	hipHalf: 8.6,
} as const;

export type Covering = 'bun' | 'short' | 'curly' | 'bald' | 'scarf' | 'turban';

export interface Body {
	readonly skin: string;
	/** Hair, or the cloth that covers it. */
	readonly hair: string;
	/** The same in dark, where it would sink into the page. */
	readonly hairDark?: string;
	readonly covering: Covering;
	/** Width and depth of trunk and limbs. */
	readonly girth: number;
	/** Extra front depth of the waist, cm. */
	readonly belly: number;
	/** Width between the shoulder joints. */
	readonly shoulders: number;
	/** Extra resting curve: an older back is rounder, the head further forward; degrees. */
	readonly rounder: number;
	/** Height ÷ 170 cm. */
	readonly size: number;
}

const usual = { girth: 1, belly: 0, shoulders: 1, rounder: 0, size: 1 } as const;

export const bodies: Readonly<Record<BodyName, Body>> = {
	/** A woman with a bun. */
	a: { ...usual, skin: '#e9b691', hair: '#5b3a2e', hairDark: '#8a5f4b', covering: 'bun' },
	/** A broad young man with short hair. */
	b: {
		...usual,
		skin: '#8d5a3c',
		hair: '#2a2022',
		hairDark: '#54474a',
		covering: 'short',
		girth: 1.08,
		shoulders: 1.08,
		size: 1.02,
	},
	/** An older, heavier person with grey hair. */
	c: {
		...usual,
		skin: '#f0c4a6',
		hair: '#b9b6b3',
		covering: 'short',
		girth: 1.16,
		belly: 3.5,
		rounder: 10,
		size: 0.985,
	},
	/** A woman with a headscarf. */
	d: {
		...usual,
		skin: '#c98e63',
		hair: '#7c5a9b',
		hairDark: '#8f6cb0',
		covering: 'scarf',
		girth: 1.04,
		size: 0.985,
	},
	/** A big woman with curly hair. */
	e: {
		...usual,
		skin: '#a66e4a',
		hair: '#3a2622',
		hairDark: '#664a42',
		covering: 'curly',
		girth: 1.24,
		belly: 4.5,
		shoulders: 1.04,
	},
	/** A bald man past middle age. */
	f: {
		...usual,
		skin: '#f3cdb4',
		hair: '#8c8782',
		covering: 'bald',
		girth: 1.12,
		belly: 3,
		shoulders: 1.06,
		rounder: 4,
		size: 1.01,
	},
	/** A man with a turban. */
	g: {
		...usual,
		skin: '#b9794e',
		hair: '#b5532f',
		hairDark: '#c8673f',
		covering: 'turban',
		girth: 1.05,
		shoulders: 1.05,
		size: 1.01,
	},
};
