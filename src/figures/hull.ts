/**
 * Silhouettes of two neighbouring stations. Such a hull is convex, so its signed distance is the
 * largest of `n·p − h(n)` over directions n, with h its support function: one formula for
 * spheres, ellipses, boxes and everything between them.
 */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Station, Tube } from './tubes.ts';
import type { Point } from './vector.ts';

const directions = 64;
const half = directions / 2;
const cosines = new Float64Array(directions);
const sines = new Float64Array(directions);
for (let k = 0; k < directions; k++) {
	cosines[k] = Math.cos((2 * Math.PI * k) / directions);
	sines[k] = Math.sin((2 * Math.PI * k) / directions);
}

export interface Bounds {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

export const emptyBounds = (): Bounds => ({ x0: 1e9, y0: 1e9, x1: -1e9, y1: -1e9 });

/** Of points in the picture plane. */
export function boundsOf(points: readonly Point[]): Bounds {
	const bounds = emptyBounds();
	for (const [x, y] of points) grow(bounds, { x0: x, y0: y, x1: x, y1: y });
	return bounds;
}

export function grow(bounds: Bounds, other: Bounds): void {
	bounds.x0 = Math.min(bounds.x0, other.x0);
	bounds.y0 = Math.min(bounds.y0, other.y0);
	bounds.x1 = Math.max(bounds.x1, other.x1);
	bounds.y1 = Math.max(bounds.y1, other.y1);
}

export interface Hull {
	/** Support in each fixed direction. */
	readonly h: Float64Array;
	/** Straight edges: normal x, normal y and support in turn. */
	readonly edges: Float64Array;
	readonly bounds: Bounds;
}

/** A station in the picture plane; circle if `r` > 0. */
interface Flat {
	readonly cx: number;
	readonly cy: number;
	readonly ax: number;
	readonly ay: number;
	readonly bx: number;
	readonly by: number;
	readonly r: number;
	readonly square: boolean;
}

function flatten(station: Station, camera: Camera): Flat {
	const [cx, cy] = project(camera, station.c);
	if (station.a === undefined) {
		return { cx, cy, ax: 0, ay: 0, bx: 0, by: 0, r: station.r, square: false };
	}
	const [ax, ay] = project(camera, station.a);
	const [bx, by] = project(camera, station.b);
	return { cx, cy, ax, ay, bx, by, r: 0, square: station.square === true };
}

function supportIn({ cx, cy, ax, ay, bx, by, r, square }: Flat, x: number, y: number): number {
	const middle = cx * x + cy * y;
	if (r > 0) return middle + r;
	const a = ax * x + ay * y;
	const b = bx * x + by * y;
	return middle + (square ? Math.abs(a) + Math.abs(b) : Math.sqrt(a * a + b * b));
}

function supports(flat: Flat): Float64Array {
	const h = new Float64Array(directions);
	for (let k = 0; k < directions; k++) h[k] = supportIn(flat, cosines[k]!, sines[k]!);
	return h;
}

/** Normals of a parallelogram's sides. */
function sideNormals({ ax, ay, bx, by }: Flat): number[] {
	return [Math.atan2(ax, -ay), Math.atan2(-ax, ay), Math.atan2(bx, -by), Math.atan2(-bx, by)];
}

/**
 * Normals of the straight edges from one station to the other: where both reach equally far. The
 * fixed directions alone would let a long edge bulge between them.
 */
function bridgeNormals(a: Flat, b: Flat, ha: Float64Array, hb: Float64Array): number[] {
	const normals: number[] = [];
	for (let k = 0; k < directions; k++) {
		const next = (k + 1) % directions;
		if (ha[k]! - hb[k]! > 0 === ha[next]! - hb[next]! > 0) continue;
		let low = (2 * Math.PI * k) / directions;
		let high = low + (2 * Math.PI) / directions;
		const firstAhead = ha[k]! > hb[k]!;
		for (let round = 0; round < 24; round++) {
			const middle = (low + high) / 2;
			const [x, y] = [Math.cos(middle), Math.sin(middle)];
			if (supportIn(a, x, y) > supportIn(b, x, y) === firstAhead) low = middle;
			else high = middle;
		}
		normals.push((low + high) / 2);
	}
	return normals;
}

function hullOf(a: Flat, b: Flat, ha: Float64Array, hb: Float64Array): Hull {
	const h = new Float64Array(directions);
	for (let k = 0; k < directions; k++) h[k] = Math.max(ha[k]!, hb[k]!);
	const normals = [
		...(a === b ? [] : bridgeNormals(a, b, ha, hb)),
		...(a.square ? sideNormals(a) : []),
	];
	const edges = new Float64Array(normals.length * 3);
	normals.forEach((angle, i) => {
		const [x, y] = [Math.cos(angle), Math.sin(angle)];
		edges.set([x, y, Math.max(supportIn(a, x, y), supportIn(b, x, y))], i * 3);
	});
	const quarter = directions / 4;
	const bounds = { x0: -h[half]!, y0: -h[half + quarter]!, x1: h[0]!, y1: h[quarter]! };
	return { h, edges, bounds };
}

export function hullsOf(tube: Tube, camera: Camera): Hull[] {
	const flats = tube.map((station) => flatten(station, camera));
	const reaches = flats.map(supports);
	if (flats.length === 1) return [hullOf(flats[0]!, flats[0]!, reaches[0]!, reaches[0]!)];
	const hulls: Hull[] = [];
	for (let i = 1; i < flats.length; i++) {
		hulls.push(hullOf(flats[i - 1]!, flats[i]!, reaches[i - 1]!, reaches[i]!));
	}
	return hulls;
}

export function distanceTo({ h, edges }: Hull, x: number, y: number): number {
	let d = -1e9;
	for (let k = 0; k < half; k++) {
		const p = x * cosines[k]! + y * sines[k]!;
		const one = p - h[k]!;
		const other = -p - h[k + half]!;
		if (one > d) d = one;
		if (other > d) d = other;
	}
	for (let k = 0; k < edges.length; k += 3) {
		const p = x * edges[k]! + y * edges[k + 1]! - edges[k + 2]!;
		if (p > d) d = p;
	}
	return d;
}
