/** Closed outlines of a field at distance 0: marching squares with linear interpolation. */
import { cell } from './field.ts';
import type { Field } from './field.ts';

/** x and y in turn, cm; the last point joins the first. */
export type Loop = Float64Array;

/** For each of the 16 corner patterns: pairs of edges (0 top, 1 right, 2 bottom, 3 left). */
const crossings: readonly (readonly number[])[] = [
	[],
	[3, 0],
	[0, 1],
	[3, 1],
	[1, 2],
	[3, 0, 1, 2],
	[0, 2],
	[3, 2],
	[2, 3],
	[2, 0],
	[0, 1, 2, 3],
	[2, 1],
	[1, 3],
	[1, 0],
	[0, 3],
	[],
];

let next = new Int32Array(0);

export function area(loop: Loop): number {
	let sum = 0;
	for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
		sum += loop[j]! * loop[i + 1]! - loop[i]! * loop[j + 1]!;
	}
	return sum / 2;
}

/** Loops of an area of at least `least` square centimetres. */
export function contours({ x0, y0, nx, ny, v }: Field, least: number): Loop[] {
	const edges = nx * ny * 2;
	// `next` leads from one crossed edge to the following one. Edge 2k is the one to the right of
	// node k, edge 2k + 1 the one below it.
	if (next.length < edges) next = new Int32Array(edges);
	next.fill(-1, 0, edges);
	const starts: number[] = [];
	for (let j = 0; j < ny - 1; j++) {
		for (let i = 0; i < nx - 1; i++) {
			const k = j * nx + i;
			const pattern =
				(v[k]! < 0 ? 1 : 0) |
				(v[k + 1]! < 0 ? 2 : 0) |
				(v[k + nx + 1]! < 0 ? 4 : 0) |
				(v[k + nx]! < 0 ? 8 : 0);
			const pairs = crossings[pattern]!;
			for (let p = 0; p < pairs.length; p += 2) {
				const from = edgeOf(k, nx, pairs[p]!);
				next[from] = edgeOf(k, nx, pairs[p + 1]!);
				starts.push(from);
			}
		}
	}
	const loops: Loop[] = [];
	for (const start of starts) {
		if (next[start]! < 0) continue;
		const points: number[] = [];
		let edge = start;
		while (next[edge]! >= 0) {
			const k = edge >> 1;
			const down = edge & 1;
			const here = v[k]!;
			const there = v[down ? k + nx : k + 1]!;
			const t = here / (here - there);
			const i = k % nx;
			const j = (k - i) / nx;
			points.push((x0 + i + (down ? 0 : t)) * cell, (y0 + j + (down ? t : 0)) * cell);
			const after = next[edge]!;
			next[edge] = -1;
			edge = after;
		}
		const loop = Float64Array.from(points);
		if (points.length > 14 && Math.abs(area(loop)) >= least) loops.push(loop);
	}
	return loops;
}

function edgeOf(k: number, nx: number, side: number): number {
	if (side === 0) return k * 2;
	if (side === 1) return (k + 1) * 2 + 1;
	if (side === 2) return (k + nx) * 2;
	return k * 2 + 1;
}
