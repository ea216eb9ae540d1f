/** Cubic Bézier curves through a row of points (after Schneider, Graphics Gems I, 1990). */
import type { Point } from './vector.ts';

/** Four points in turn: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point];

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const along = (a: Point, way: Point, k: number): Point => [a[0] + way[0] * k, a[1] + way[1] * k];
export function unit(a: Point): Point {
	const l = Math.hypot(a[0], a[1]) || 1;
	return [a[0] / l, a[1] / l];
}
const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export function pointOn(c: Cubic, t: number): Point {
	const m = 1 - t;
	const b0 = m * m * m;
	const b1 = 3 * m * m * t;
	const b2 = 3 * m * t * t;
	const b3 = t * t * t;
	return [
		b0 * c[0][0] + b1 * c[1][0] + b2 * c[2][0] + b3 * c[3][0],
		b0 * c[0][1] + b1 * c[1][1] + b2 * c[2][1] + b3 * c[3][1],
	];
}

/**
 * Curves through `points`, off by at most `tolerance`.
 * @param startWay direction of the curve at its start; endWay points back from its end.
 */
export function fitCurve(
	points: readonly Point[],
	tolerance: number,
	startWay?: Point,
	endWay?: Point,
): Cubic[] {
	const last = points.length - 1;
	const near = Math.min(3, last);
	const out: Cubic[] = [];
	const from = startWay ?? unit(minus(points[near]!, points[0]!));
	const to = endWay ?? unit(minus(points[last - near]!, points[last]!));
	fitPart(points, 0, last, from, to, tolerance, out);
	return out;
}

function fitPart(
	points: readonly Point[],
	first: number,
	last: number,
	startWay: Point,
	endWay: Point,
	tolerance: number,
	out: Cubic[],
): void {
	const start = points[first]!;
	const end = points[last]!;
	const count = last - first + 1;
	if (count === 2) {
		const d = apart(start, end) / 3;
		out.push([start, along(start, startWay, d), along(end, endWay, d), end]);
		return;
	}
	const u = new Float64Array(count);
	for (let i = 1; i < count; i++) {
		u[i] = u[i - 1]! + apart(points[first + i]!, points[first + i - 1]!);
	}
	const whole = u[count - 1]!;
	for (let i = 1; i < count; i++) u[i] = u[i]! / whole;

	let split = count >> 1;
	for (let round = 0; round < 5; round++) {
		const curve = leastSquares(points, first, u, startWay, endWay, whole);
		let worst = 0;
		for (let i = 1; i < count - 1; i++) {
			const d = apart(pointOn(curve, u[i]!), points[first + i]!);
			if (d > worst) {
				worst = d;
				split = i;
			}
		}
		if (worst < tolerance) {
			out.push(curve);
			return;
		}
		if (worst > tolerance * 6) break;
		reparametrize(curve, points, first, u);
	}
	split = Math.max(1, Math.min(count - 2, split));
	const w = Math.min(3, split, count - 1 - split);
	const middle = first + split;
	const way = unit(minus(points[middle - w]!, points[middle + w]!));
	fitPart(points, first, middle, startWay, way, tolerance, out);
	fitPart(points, middle, last, [-way[0], -way[1]], endWay, tolerance, out);
}

/** The best handle lengths for given directions and parameters. */
function leastSquares(
	points: readonly Point[],
	first: number,
	u: Float64Array,
	startWay: Point,
	endWay: Point,
	whole: number,
): Cubic {
	const count = u.length;
	const start = points[first]!;
	const end = points[first + count - 1]!;
	const cross = startWay[0] * endWay[0] + startWay[1] * endWay[1];
	let c00 = 0;
	let c01 = 0;
	let c11 = 0;
	let x0 = 0;
	let x1 = 0;
	for (let i = 0; i < count; i++) {
		const t = u[i]!;
		const m = 1 - t;
		const b1 = 3 * m * m * t;
		const b2 = 3 * m * t * t;
		const b01 = m * m * m + b1;
		const b23 = b2 + t * t * t;
		const p = points[first + i]!;
		const dx = p[0] - start[0] * b01 - end[0] * b23;
		const dy = p[1] - start[1] * b01 - end[1] * b23;
		c00 += b1 * b1;
		c01 += b1 * b2 * cross;
		c11 += b2 * b2;
		x0 += b1 * (startWay[0] * dx + startWay[1] * dy);
		x1 += b2 * (endWay[0] * dx + endWay[1] * dy);
	}
	const det = c00 * c11 - c01 * c01;
	let a = det ? (x0 * c11 - x1 * c01) / det : 0;
	let b = det ? (c00 * x1 - c01 * x0) / det : 0;
	const least = 1e-3 * apart(start, end);
	const most = whole * 1.2;
	if (a < least || b < least || a > most || b > most) a = b = whole / 3;
	return [start, along(start, startWay, a), along(end, endWay, b), end];
}

/** One Newton step of each parameter towards the nearest point of the curve. */
function reparametrize(c: Cubic, points: readonly Point[], first: number, u: Float64Array): void {
	for (let i = 1; i < u.length - 1; i++) {
		const t = u[i]!;
		const m = 1 - t;
		const p = points[first + i]!;
		const q = pointOn(c, t);
		const slope = (k: 0 | 1): number =>
			3 *
			(m * m * (c[1][k] - c[0][k]) + 2 * m * t * (c[2][k] - c[1][k]) + t * t * (c[3][k] - c[2][k]));
		const bow = (k: 0 | 1): number =>
			6 * (m * (c[2][k] - 2 * c[1][k] + c[0][k]) + t * (c[3][k] - 2 * c[2][k] + c[1][k]));
		const dx = slope(0);
		const dy = slope(1);
		const ex = q[0] - p[0];
		const ey = q[1] - p[1];
		const den = dx * dx + dy * dy + ex * bow(0) + ey * bow(1);
		if (Math.abs(den) > 1e-9) {
			u[i] = Math.max(0, Math.min(1, t - (ex * dx + ey * dy) / den));
		}
	}
}
