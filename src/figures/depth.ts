/** Coarse grids of the nearest surface of each part, to vote on what is in front of what. */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Bounds } from './hull.ts';
import type { Tube } from './tubes.ts';
import type { Vec } from './vector.ts';

/** Cell of the depth grid, cm. */
const cell = 1.6;
const nothing = -1e6;
/** A difference beyond this counts no more, cm: a few deep cells must not outvote the rest. */
const most = 12;

/** All grids share one lattice, so that cells of two parts can be compared. */
export interface DepthGrid {
	readonly x0: number;
	readonly y0: number;
	readonly nx: number;
	readonly ny: number;
	/** Depth of the nearest surface; `nothing` where the part is not. */
	readonly z: Float32Array;
}

interface Ellipse {
	readonly c: Vec;
	readonly a: Vec;
	readonly b: Vec;
	/** Radius and depth of a sphere that stands for it beside a sphere. */
	readonly wide: number;
	readonly deep: number;
	readonly round: boolean;
}

function seen(station: Tube[number], camera: Camera): Ellipse {
	const c = project(camera, station.c);
	if (station.a === undefined) {
		const { r } = station;
		return { c, a: [r, 0, 0], b: [0, r, 0], wide: r, deep: r, round: true };
	}
	const a = project(camera, station.a);
	const b = project(camera, station.b);
	const wide = Math.max(
		Math.sqrt(Math.abs(a[0] * b[1] - a[1] * b[0])),
		Math.min(Math.hypot(a[0], b[0]), Math.hypot(a[1], b[1])),
		0.5,
	);
	return { c, a, b, wide, deep: Math.hypot(a[2], b[2]), round: false };
}

const spokes = 36;
const cosines = Array.from({ length: spokes }, (_, i) => Math.cos((2 * Math.PI * i) / spokes));
const sines = Array.from({ length: spokes }, (_, i) => Math.sin((2 * Math.PI * i) / spokes));

export function depthOf(tubes: readonly Tube[], camera: Camera, bounds: Bounds): DepthGrid {
	const x0 = Math.floor(bounds.x0 / cell) - 1;
	const y0 = Math.floor(bounds.y0 / cell) - 1;
	const nx = Math.ceil(bounds.x1 / cell) + 2 - x0;
	const ny = Math.ceil(bounds.y1 / cell) + 2 - y0;
	const z = new Float32Array(nx * ny).fill(nothing);
	const put = (x: number, y: number, depth: number): void => {
		const i = Math.floor(x / cell) - x0;
		const j = Math.floor(y / cell) - y0;
		if (i < 0 || j < 0 || i >= nx || j >= ny) return;
		const k = j * nx + i;
		if (depth > z[k]!) z[k] = depth;
	};
	for (const tube of tubes) {
		const stations = tube.map((station) => seen(station, camera));
		for (let i = 0; i < Math.max(1, stations.length - 1); i++) {
			const s = stations[i]!;
			splat(s, stations[i + 1] ?? s, put);
		}
	}
	return { x0, y0, nx, ny, z };
}

type Put = (x: number, y: number, depth: number) => void;

/** Walks from one station to the next and puts the front of each section between. */
function splat(s: Ellipse, e: Ellipse, put: Put): void {
	const run = Math.hypot(e.c[0] - s.c[0], e.c[1] - s.c[1], e.c[2] - s.c[2]);
	const steps = Math.max(1, Math.ceil(run / cell));
	const at = (from: number, to: number, t: number): number => from + (to - from) * t;
	for (let k = 0; k <= steps; k++) {
		const t = k / steps;
		const x = at(s.c[0], e.c[0], t);
		const y = at(s.c[1], e.c[1], t);
		const depth = at(s.c[2], e.c[2], t);
		if (!s.round && !e.round) {
			const a: Vec = [at(s.a[0], e.a[0], t), at(s.a[1], e.a[1], t), at(s.a[2], e.a[2], t)];
			const b: Vec = [at(s.b[0], e.b[0], t), at(s.b[1], e.b[1], t), at(s.b[2], e.b[2], t)];
			for (let q = 0; q < spokes; q++) {
				const dx = a[0] * cosines[q]! + b[0] * sines[q]!;
				const dy = a[1] * cosines[q]! + b[1] * sines[q]!;
				const dz = a[2] * cosines[q]! + b[2] * sines[q]!;
				put(x + dx, y + dy, depth + dz);
				put(x + dx * 0.66, y + dy * 0.66, depth + dz * 0.66);
				put(x + dx * 0.33, y + dy * 0.33, depth + dz * 0.33);
			}
		}
		const wide = Math.max(at(s.wide, e.wide, t), 0.6);
		const deep = s.round || e.round ? at(s.deep, e.deep, t) : 0;
		for (let dy = -wide; dy <= wide; dy += cell) {
			for (let dx = -wide; dx <= wide; dx += cell) {
				const q = (dx * dx + dy * dy) / (wide * wide);
				if (q <= 1) put(x + dx, y + dy, depth + deep * Math.sqrt(1 - q));
			}
		}
	}
}

/** How much `a` is in front of `b` where both are seen, cm × cells; negative = behind. */
export function inFront(a: DepthGrid, b: DepthGrid): number {
	const i0 = Math.max(a.x0, b.x0);
	const i1 = Math.min(a.x0 + a.nx, b.x0 + b.nx);
	const j0 = Math.max(a.y0, b.y0);
	const j1 = Math.min(a.y0 + a.ny, b.y0 + b.ny);
	let sum = 0;
	for (let j = j0; j < j1; j++) {
		let p = (j - a.y0) * a.nx + i0 - a.x0;
		let q = (j - b.y0) * b.nx + i0 - b.x0;
		for (let i = i0; i < i1; i++, p++, q++) {
			const za = a.z[p]!;
			const zb = b.z[q]!;
			if (za === nothing || zb === nothing) continue;
			const d = za - zb;
			sum += d > most ? most : d < -most ? -most : d;
		}
	}
	return sum;
}
