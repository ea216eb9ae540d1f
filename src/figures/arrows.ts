/** Arrows: one filled path, thin at the tail, lying in the picture plane. */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Bounds } from './hull.ts';
import { fitCurve, unit } from './fit.ts';
import { locate } from './landmarks.ts';
import { Pen } from './path.ts';
import type { Arrow } from './schema.ts';
import type { Skeleton } from './skeleton.ts';
import { mix, place, radians } from './vector.ts';
import type { Frame, Point, Vec } from './vector.ts';

/** Half width of the shaft at the head, and the head's half width and length, cm. */
const shaft = 1.5;
const headHalf = shaft * 2.7;
const headLength = shaft * 4.2;
/** Width of the tail as part of the width at the head. */
const tail = 0.45;
const samples = 30;

function course(arrow: Arrow, s: Skeleton): Vec[] {
	if ('turn' in arrow) {
		const { at, r, from, to, frame } = arrow.turn;
		const frames: Readonly<Record<string, Frame>> = {
			pelvis: s.pelvis,
			chest: s.chest,
			head: s.head,
		};
		const f = frames[frame ?? 'chest'] ?? s.chest;
		const centre = locate(s, at);
		return Array.from({ length: 25 }, (_, i) => {
			const a = (from + ((to - from) * i) / 24) * radians;
			return place(centre, f, [r * Math.cos(a), 0, r * Math.sin(a)]);
		});
	}
	const stops = arrow.pts.map((p) => locate(s, p));
	if (stops.length <= 2) {
		const a: Vec = stops[0] ?? [0, 0, 0];
		const b: Vec = stops.at(-1) ?? a;
		return Array.from({ length: 13 }, (_, i) => mix(a, b, i / 12));
	}
	const [a, b, c] = stops;
	if (stops.length === 3 && a && b && c) {
		// One curve whose middle is the second point.
		return Array.from({ length: 25 }, (_, i) => {
			const t = i / 24;
			const m = 1 - t;
			return [0, 1, 2].map((k) => {
				const handle = 2 * b[k]! - (a[k]! + c[k]!) / 2;
				return m * m * a[k]! + 2 * m * t * handle + t * t * c[k]!;
			}) as unknown as Vec;
		});
	}
	const stop = (i: number): Vec => stops[Math.max(0, Math.min(stops.length - 1, i))]!;
	const path: Vec[] = [];
	for (let i = 0; i < stops.length - 1; i++) {
		for (let step = 0; step < 12; step++) path.push(catmullRom(stop, i, step / 12));
	}
	path.push(stop(stops.length - 1));
	return path;
}

function catmullRom(stop: (i: number) => Vec, i: number, t: number): Vec {
	const [p0, p1, p2, p3] = [stop(i - 1), stop(i), stop(i + 1), stop(i + 2)];
	return [0, 1, 2].map((k) => {
		const [a, b, c, d] = [p0[k]!, p1[k]!, p2[k]!, p3[k]!];
		return (
			0.5 *
			(2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
		);
	}) as unknown as Vec;
}

/** Path data of an arrow; `bounds` grows by what it covers. */
export function arrowPath(arrow: Arrow, s: Skeleton, camera: Camera, bounds: Bounds): string {
	const line = course(arrow, s).map((p): Point => {
		const [x, y] = project(camera, p);
		return [x, y];
	});
	const run = [0];
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		run.push(run[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
	}
	const whole = run.at(-1)!;
	const at = (s0: number): Point => {
		let i = 1;
		while (i < line.length - 1 && run[i]! < s0) i++;
		const [a, b] = [line[i - 1]!, line[i]!];
		const t = (s0 - run[i - 1]!) / (run[i]! - run[i - 1]! || 1);
		return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
	};
	const wayBetween = (from: number, to: number): Point => {
		const [a, b] = [at(from), at(to)];
		return unit([b[0] - a[0], b[1] - a[1]]);
	};
	const beside = (p: Point, way: Point, by: number): Point => [
		p[0] - way[1] * by,
		p[1] + way[0] * by,
	];
	const base = whole - headLength;
	const left: Point[] = [];
	const right: Point[] = [];
	for (let i = 0; i <= samples; i++) {
		const s0 = (base * i) / samples;
		const way = wayBetween(Math.max(0, s0 - 1), Math.min(whole, s0 + 1));
		const wide = shaft * (tail + ((1 - tail) * i) / samples);
		left.push(beside(at(s0), way, wide));
		right.unshift(beside(at(s0), way, -wide));
	}
	const tip = at(whole);
	const way = wayBetween(base, whole);
	const notch = headLength * 0.16;
	const root = at(base);
	const barb = (by: number): Point => {
		const [x, y] = beside(root, way, by);
		return [x - way[0] * notch, y - way[1] * notch];
	};
	const outer = [barb(headHalf), tip, barb(-headHalf)];
	for (const [x, y] of [...left, ...right, ...outer]) {
		bounds.x0 = Math.min(bounds.x0, x);
		bounds.x1 = Math.max(bounds.x1, x);
		bounds.y0 = Math.min(bounds.y0, y);
		bounds.y1 = Math.max(bounds.y1, y);
	}
	return new Pen()
		.move(left[0]!)
		.curves(fitCurve(left, 0.25))
		.lines([...outer, right[0]!])
		.curves(fitCurve(right, 0.25))
		.close().d;
}
