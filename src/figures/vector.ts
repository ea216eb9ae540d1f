/**
 * Vectors and frames. World: x stage right, y up, z towards the default viewer; centimetres.
 */

export type Vec = readonly [x: number, y: number, z: number];
export type Point = readonly [x: number, y: number];

/**
 * A body frame in world coordinates: x forward (the way the piece faces), y up along the bone
 * towards the head, z to the person's right. Right-handed: z = x × y.
 */
export type Frame = readonly [forward: Vec, up: Vec, right: Vec];

/** Angles in degrees: flex + forwards, side + to the right, turn + to the person's right. */
export interface Turning {
	readonly flex?: number | undefined;
	readonly side?: number | undefined;
	readonly turn?: number | undefined;
}

export const radians = Math.PI / 180;
export const worldFrame: Frame = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1],
];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec): number => Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
export const distance = (a: Vec, b: Vec): number => length(subtract(a, b));
/** A zero vector stays zero: callers test the length where that matters. */
export const normalize = (a: Vec): Vec => scale(a, 1 / (length(a) || 1));
export const mix = (a: Vec, b: Vec, t: number): Vec => [
	a[0] + (b[0] - a[0]) * t,
	a[1] + (b[1] - a[1]) * t,
	a[2] + (b[2] - a[2]) * t,
];
export const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(high, value));

/** The part of `a` at right angles to the unit vector `axis`. */
export const reject = (a: Vec, axis: Vec): Vec => subtract(a, scale(axis, dot(a, axis)));

/** Degrees between two unit vectors. */
export const angleBetween = (a: Vec, b: Vec): number =>
	Math.acos(clamp(dot(a, b), -1, 1)) / radians;

export function rotate(v: Vec, axis: Vec, angle: number): Vec {
	const c = Math.cos(angle);
	const along = scale(axis, dot(axis, v) * (1 - c));
	return add(add(scale(v, c), scale(cross(axis, v), Math.sin(angle))), along);
}

/** Turns a frame about its own axes, always in this order: turn, side, flex. */
export function turnFrame(frame: Frame, { flex = 0, side = 0, turn = 0 }: Turning): Frame {
	const spin = (f: Frame, axis: Vec, degrees: number): Frame =>
		degrees === 0
			? f
			: [
					rotate(f[0], axis, degrees * radians),
					rotate(f[1], axis, degrees * radians),
					rotate(f[2], axis, degrees * radians),
				];
	const turned = spin(frame, frame[1], -turn);
	const bent = spin(turned, turned[0], side);
	return spin(bent, bent[2], -flex);
}

/** A local point of a frame at `origin`, in world coordinates. */
export const place = (origin: Vec, f: Frame, p: Vec): Vec => [
	origin[0] + f[0][0] * p[0] + f[1][0] * p[1] + f[2][0] * p[2],
	origin[1] + f[0][1] * p[0] + f[1][1] * p[1] + f[2][1] * p[2],
	origin[2] + f[0][2] * p[0] + f[1][2] * p[1] + f[2][2] * p[2],
];

/** A world direction in the coordinates of a frame. */
export const toLocal = (f: Frame, v: Vec): Vec => [dot(v, f[0]), dot(v, f[1]), dot(v, f[2])];

/** Two unit vectors at right angles to `axis` and to each other. */
export function crossAxes(axis: Vec): readonly [Vec, Vec] {
	const a = normalize(cross(axis, Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
	return [a, cross(axis, a)];
}
