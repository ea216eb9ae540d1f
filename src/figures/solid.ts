/** Simple solids that props are made of: the drawing and the checks both read these. */
import type { ColourName } from './parts.ts';
import type { Prop } from './schema.ts';
import { worldFrame } from './vector.ts';
import type { Frame, Vec } from './vector.ts';

export type LineStyle = 'band' | 'towel' | 'cord' | 'tyre';

interface Common {
	/** Unique within the picture, like `chair0-seat`. */
	readonly name: string;
	readonly prop: Prop['type'];
	readonly colour: ColourName;
}

export interface Box extends Common {
	readonly kind: 'box';
	readonly c: Vec;
	readonly half: Vec;
	readonly frame: Frame;
	/** Radius of its edges, cm; 0 = sharp. */
	readonly round: number;
}

export interface Cylinder extends Common {
	readonly kind: 'cylinder';
	readonly from: Vec;
	readonly to: Vec;
	readonly r: number;
	/** Its visible end shows a rolled edge. */
	readonly spiral: boolean;
}

export interface Ball extends Common {
	readonly kind: 'ball';
	readonly c: Vec;
	readonly r: number;
}

/** Drawn with a thickness of its own; nothing can sink into it. */
export interface Line extends Common {
	readonly kind: 'line';
	readonly points: readonly Vec[];
	readonly style: LineStyle;
}

export type Solid = Box | Cylinder | Ball | Line;

/** Makes the pieces of one prop. */
export class Workshop {
	private readonly prop: Prop['type'];
	private readonly prefix: string;

	constructor(prop: Prop['type'], index: number) {
		this.prop = prop;
		this.prefix = `${prop}${index}-`;
	}

	private named(piece: string, colour: ColourName): Common {
		return { name: this.prefix + piece, prop: this.prop, colour };
	}

	box(
		piece: string,
		colour: ColourName,
		c: Vec,
		half: Vec,
		frame: Frame = worldFrame,
		round = 0,
	): Solid {
		return { ...this.named(piece, colour), kind: 'box', c, half, frame, round };
	}

	cylinder(
		piece: string,
		colour: ColourName,
		[from, to]: readonly [Vec, Vec],
		r: number,
		spiral = false,
	): Solid {
		return { ...this.named(piece, colour), kind: 'cylinder', from, to, r, spiral };
	}

	ball(c: Vec, r: number): Solid {
		return { ...this.named('ball', 'ball'), kind: 'ball', c, r };
	}

	line(style: LineStyle, points: readonly Vec[], piece = 'line'): Solid {
		return { ...this.named(piece, 'cloth'), kind: 'line', points, style };
	}
}
