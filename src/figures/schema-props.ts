/** The things in a picture. Positions in cm; `at` is on the floor unless said otherwise. */
import { cm, degrees, none, size, target } from './schema-terms.ts';
import { direction, flag, number, object, variant, vector } from './shape.ts';
import type { TypeOf } from './shape.ts';

const yaw = degrees();
export const prop = variant({
	/** at = floor point under the middle of the seat; back = height of its back, 0 for none. */
	chair: object('a chair', { at: vector }, { yaw, seat: size, width: size, back: cm(0, 80) }),
	stool: object('a stool', { at: vector }, { seat: size, radius: size }),
	wheelchair: object('a wheelchair', { at: vector }, { yaw }),
	/** length along x, width along z. */
	mat: object('a mat', { at: vector }, { length: size, width: size }),
	/** A path uphill along x: at = the middle of its surface, rise in degrees. */
	slope: object('a slope', { at: vector, rise: degrees(1, 30) }, { length: size, width: size }),
	/** x = its face; side 1 looks to -x, side -1 looks to +x; clear = seen through, before the body. */
	wall: object(
		'a wall',
		{ x: cm() },
		{
			z: cm(),
			side: number('sign', -1, 1),
			width: size,
			height: size,
			clear: flag,
		},
	),
	/** A frame to step through, in the plane x; gap = clear width. */
	doorway: object('a doorway', { x: cm() }, { z: cm(), gap: size, height: size }),
	table: object('a table', { at: vector }, { yaw, height: size, length: size, width: size }),
	bed: object('a bed', { at: vector }, { height: size, length: size, width: size }),
	/** Rounded boxes; half = half sizes, face = where the first of them points. */
	pillow: object('a pillow', { at: target }, { half: vector, face: direction }),
	pack: object(
		'a warm or cold pack',
		{ at: target },
		{
			half: vector,
			face: direction,
			wrapped: flag,
			cold: flag,
		},
	),
	/** A sheet that lies flat, with three written lines; the lines run along z. */
	paper: object('a sheet of paper', { at: target }, { length: size, width: size }),
	pen: object('a pen', { from: target, to: target }, none),
	/** Held upright in a fist: a button on its front, `face`. */
	control: object('a hand control', { at: target }, { face: direction }),
	towelRoll: object(
		'a rolled towel',
		{ at: target },
		{
			axis: direction,
			r: size,
			length: size,
		},
	),
	roller: object('a foam roller', { at: target }, { axis: direction, r: size, length: size }),
	ball: object('a ball', { at: target }, { r: size }),
	/** A hand weight, held: at = the middle of its bar, inside the fist. */
	weight: object('a hand weight', { at: target }, { axis: direction, r: size, length: size }),
	post: object('a post', { at: vector }, { height: size }),
	/** Lines with a thickness: an elastic band, a towel held in both hands, a cord or sock. */
	band: object('a band', { from: target, to: target }, { via: target }),
	towel: object('a held towel', { from: target, to: target }, { via: target }),
	cord: object('a cord or sock', { from: target, to: target }, { via: target }),
	/** The water's surface. */
	water: object('water', { y: cm() }, none),
});

export type Prop = TypeOf<typeof prop>;
