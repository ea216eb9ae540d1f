import { held } from './fixtures-holds.ts';
import { repeated } from './fixtures-repeats.ts';
import { sided } from './fixtures-sides.ts';
import { timed } from './fixtures-timed.ts';
import type { Dose } from './types.ts';

type Fixtures = typeof repeated & typeof sided & typeof held & typeof timed;

export type TechniqueId = keyof Fixtures;

/** The doses of all 39 techniques as the facts give them, with a noun where `oneIs` needs one. */
export const doses: Record<TechniqueId, Dose> = { ...repeated, ...sided, ...held, ...timed };

/** How many steps the techniques have in the facts. */
export const stepCounts: [number, TechniqueId[]][] = [
	[4, ['T22', 'T24', 'X09']],
	[5, ['T03', 'T05', 'T10', 'T19', 'T21', 'T23', 'X03', 'X08', 'X10', 'X12']],
	[
		6,
		[
			'T01',
			'T02',
			'T04',
			'T06',
			'T07',
			'T08',
			'T09',
			'T12',
			'T13',
			'T14',
			'T15',
			'T16',
			'T17',
			'T20',
			'X02',
			'X04',
			'X05',
			'X11',
			'X13',
			'X14',
			'X15',
		],
	],
	[7, ['T11', 'T18', 'X01', 'X06', 'X07']],
];
