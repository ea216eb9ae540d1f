/** One thing that is painted as a whole: a part of a body, or a piece of a prop. */
import type { DepthGrid } from './depth.ts';
import type { Mark, Shape } from './shapes.ts';
import type { LineStyle, Solid } from './solid.ts';
import type { Point } from './vector.ts';

export interface SeamAt {
	readonly parent: string;
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export interface Item {
	/** Unique in the picture: `torso`, `torso@1` for the second person, `chair0-seat`. */
	readonly id: string;
	/** The name within the person or the prop. */
	readonly name: string;
	/** 0 = the one who does the exercise; -1 = a thing. */
	readonly person: number;
	readonly shapes: readonly Shape[];
	readonly marks: readonly Mark[];
	readonly seams: readonly SeamAt[];
	readonly far: boolean;
	readonly depth: DepthGrid;
	/** Things only. */
	readonly solid?: Solid;
	/** A straight-edged thing: its exact outline. */
	readonly polygon?: readonly Point[];
	readonly line?: { readonly points: readonly Point[]; readonly style: LineStyle };
}
