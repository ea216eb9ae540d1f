/**
 * Distance fields in the picture plane. Every hull of two stations is convex, so its signed
 * distance is the largest of `n·p − h(n)` over directions n, with h its support function:
 * one formula for spheres, ellipses, boxes and everything between them.
 */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Station, Tube } from './tubes.ts';

/** Grid cell, cm. */
export const cell = 0.8;
/** Value of a cell that lies far outside. */
const faraway = 99;
const directions = 48;
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

export function grow(bounds: Bounds, other: Bounds): void {
	bounds.x0 = Math.min(bounds.x0, other.x0);
	bounds.y0 = Math.min(bounds.y0, other.y0);
	bounds.x1 = Math.max(bounds.x1, other.x1);
	bounds.y1 = Math.max(bounds.y1, other.y1);
}

/** Signed distances on a grid, cm; negative inside. */
export interface Field {
	/** Grid index of the first column and row: x = (x0 + i) · cell. */
	readonly x0: number;
	readonly y0: number;
	readonly nx: number;
	readonly ny: number;
	readonly v: Float32Array;
	/** Bounds of what it holds. */
	readonly bounds: Bounds;
}

interface Hull {
	/** Support in each direction. */
	readonly h: Float64Array;
	readonly bounds: Bounds;
}

function support(station: Station, camera: Camera): Float64Array {
	const h = new Float64Array(directions);
	const [cx, cy] = project(camera, station.c);
	if (station.a === undefined) {
		for (let k = 0; k < directions; k++) h[k] = cx * cosines[k]! + cy * sines[k]! + station.r;
		return h;
	}
	const [ax, ay] = project(camera, station.a);
	const [bx, by] = project(camera, station.b);
	for (let k = 0; k < directions; k++) {
		const x = cosines[k]!;
		const y = sines[k]!;
		const a = ax * x + ay * y;
		const b = bx * x + by * y;
		const reach = station.square ? Math.abs(a) + Math.abs(b) : Math.sqrt(a * a + b * b);
		h[k] = cx * x + cy * y + reach;
	}
	return h;
}

function hullOf(a: Float64Array, b: Float64Array): Hull {
	const h = new Float64Array(directions);
	for (let k = 0; k < directions; k++) h[k] = Math.max(a[k]!, b[k]!);
	const quarter = directions / 4;
	const bounds = { x0: -h[half]!, y0: -h[half + quarter]!, x1: h[0]!, y1: h[quarter]! };
	return { h, bounds };
}

function hullsOf(tube: Tube, camera: Camera): Hull[] {
	const supports = tube.map((station) => support(station, camera));
	if (supports.length === 1) return [hullOf(supports[0]!, supports[0]!)];
	const hulls: Hull[] = [];
	for (let i = 1; i < supports.length; i++) hulls.push(hullOf(supports[i - 1]!, supports[i]!));
	return hulls;
}

function distanceTo(h: Float64Array, x: number, y: number): number {
	let d = -1e9;
	for (let k = 0; k < half; k++) {
		const p = x * cosines[k]! + y * sines[k]!;
		const one = p - h[k]!;
		const other = -p - h[k + half]!;
		if (one > d) d = one;
		if (other > d) d = other;
	}
	return d;
}

/** A minimum that melts two surfaces together over a width k. */
export function smoothMin(a: number, b: number, k: number): number {
	if (k <= 0) return Math.min(a, b);
	const h = Math.max(k - Math.abs(a - b), 0) / k;
	return Math.min(a, b) - h * h * k * 0.25;
}

export function blankField(bounds: Bounds, margin: number): Field {
	const x0 = Math.floor((bounds.x0 - margin) / cell);
	const y0 = Math.floor((bounds.y0 - margin) / cell);
	const nx = Math.ceil((bounds.x1 + margin) / cell) + 1 - x0;
	const ny = Math.ceil((bounds.y1 + margin) / cell) + 1 - y0;
	return { x0, y0, nx, ny, v: new Float32Array(nx * ny).fill(faraway), bounds };
}

/**
 * Fills a field from a distance function that changes by at most 1 cm per cm: a block whose
 * middle is farther from the outline than its corners are from the middle needs that one sample.
 */
export function fillField(field: Field, distance: (x: number, y: number) => number): void {
	const { x0, y0, nx, ny, v } = field;
	const fill = (i0: number, j0: number, size: number): void => {
		const i1 = Math.min(i0 + size, nx);
		const j1 = Math.min(j0 + size, ny);
		if (size === 1) {
			v[j0 * nx + i0] = distance((x0 + i0) * cell, (y0 + j0) * cell);
			return;
		}
		const middle = (size - 1) / 2;
		const d = distance((x0 + i0 + middle) * cell, (y0 + j0 + middle) * cell);
		// One more cell, because contours and masks interpolate between neighbours.
		if (Math.abs(d) > (middle * Math.SQRT2 + 1.3) * cell) {
			for (let j = j0; j < j1; j++) v.fill(d, j * nx + i0, j * nx + i1);
			return;
		}
		const step = size > 2 ? size / 2 : 1;
		for (let j = j0; j < j1; j += step) for (let i = i0; i < i1; i += step) fill(i, j, step);
	};
	const block = 8;
	for (let j = 0; j < ny; j += block) for (let i = 0; i < nx; i += block) fill(i, j, block);
}

/** The united silhouette of tubes, melted together over `blend` cm, grown by `inflate`. */
export function tubesField(
	tubes: readonly Tube[],
	blend: number,
	camera: Camera,
	inflate = 0,
): Field {
	const groups = tubes.map((tube) => hullsOf(tube, camera));
	const bounds = emptyBounds();
	for (const hulls of groups) for (const hull of hulls) grow(bounds, hull.bounds);
	bounds.x0 -= inflate;
	bounds.y0 -= inflate;
	bounds.x1 += inflate;
	bounds.y1 += inflate;
	const field = blankField(bounds, 1.6 + blend / 2);
	const reach = 6 + blend;
	fillField(field, (x, y) => {
		let whole = faraway;
		for (const hulls of groups) {
			let nearest = faraway;
			for (const { h, bounds: b } of hulls) {
				const away = Math.max(b.x0 - x, x - b.x1, b.y0 - y, y - b.y1);
				if (away > nearest || away > reach) continue;
				const d = distanceTo(h, x, y);
				if (d < nearest) nearest = d;
			}
			whole = smoothMin(whole, nearest, blend);
		}
		return whole - inflate;
	});
	return field;
}

/** Signed distance at a point, interpolated; far outside beyond the grid. */
export function sample({ x0, y0, nx, ny, v }: Field, x: number, y: number): number {
	const gx = x / cell - x0;
	const gy = y / cell - y0;
	if (gx < 0 || gy < 0 || gx >= nx - 1 || gy >= ny - 1) return faraway;
	const i = Math.floor(gx);
	const j = Math.floor(gy);
	const a = gx - i;
	const b = gy - j;
	const k = j * nx + i;
	const top = v[k]! * (1 - a) + v[k + 1]! * a;
	const bottom = v[k + nx]! * (1 - a) + v[k + nx + 1]! * a;
	return top * (1 - b) + bottom * b;
}
