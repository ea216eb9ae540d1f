/** What is drawn: parts made of layers of one colour each. */
import type { Tube } from './tubes.ts';
import type { Vec } from './vector.ts';

/** Names of colours; palette.ts gives them values. */
export type ColourName =
	| 'shirt'
	| 'trousers'
	| 'shoe'
	| 'skin'
	| 'hair'
	| 'wood'
	| 'woodDark'
	| 'mat'
	| 'wall'
	| 'clearWall'
	| 'roller'
	| 'rollerEnd'
	| 'ball'
	| 'cloth'
	| 'warm'
	| 'cold'
	| 'metal'
	| 'tyre';

export type Role = 'garment' | 'arm' | 'foot' | 'plain';

export interface Layer {
	readonly colour: ColourName;
	readonly tubes: readonly Tube[];
	/** Width over which its tubes melt together, cm. */
	readonly blend: number;
	readonly role: Role;
	/** Grown by this much: rounds the corners of a box. */
	readonly inflate?: number;
}

/** Where a part grows out of another: outlines there are hidden within r of the joint. */
export interface Seam {
	readonly parent: string;
	readonly at: Vec;
	readonly r: number;
}

export interface Part {
	/** Name within the person, like `upperR`. */
	readonly name: string;
	readonly layers: readonly Layer[];
	readonly seams: readonly Seam[];
	/** On the side of the body that is turned away: drawn darker. */
	readonly far: boolean;
}
