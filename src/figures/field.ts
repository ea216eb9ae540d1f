/** Distance fields in the picture plane: silhouettes of tubes on a grid. */
import type { Camera } from './camera.ts';
import { distanceTo, emptyBounds, grow, hullsOf } from './hull.ts';
import type { Bounds } from './hull.ts';
import type { Tube } from './tubes.ts';

/** Grid cell, cm. */
export const cell = 0.8;
/** Value of a cell that lies far outside. */
const faraway = 99;
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

/** A minimum that melts two surfaces together over a width k. */
function smoothMin(a: number, b: number, k: number): number {
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
			for (const hull of hulls) {
				const b = hull.bounds;
				const away = Math.max(b.x0 - x, x - b.x1, b.y0 - y, y - b.y1);
				if (away > nearest || away > reach) continue;
				const d = distanceTo(hull, x, y);
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
