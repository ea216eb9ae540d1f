/** Path data: whole numbers, relative commands, one run of curves per outline. */
import type { Loop } from './contour.ts';
import { fitCurve, pointOn, unit } from './fit.ts';
import type { Cubic } from './fit.ts';
import type { Point } from './vector.ts';

/** Units of the SVG per cm. */
export const unitsPerCm = 4;

export interface PathData {
	readonly d: string;
	/** Lengths of visible and hidden outline in turn; empty = all visible. */
	readonly dashes: string;
}

const quantize = (p: Point): Point => [
	Math.round(p[0] * unitsPerCm) + 0,
	Math.round(p[1] * unitsPerCm) + 0,
];

/** Numbers with no more between them than needed: a minus sign separates too. */
function joinNumbers(numbers: readonly number[]): string {
	let text = '';
	numbers.forEach((n, i) => {
		text += (i > 0 && n >= 0 ? ' ' : '') + String(n === 0 ? 0 : n);
	});
	return text;
}

/** Writes relative path commands from points in cm. */
export class Pen {
	private x = 0;
	private y = 0;
	d = '';

	move(p: Point): this {
		[this.x, this.y] = quantize(p);
		this.d += `M${joinNumbers([this.x, this.y])}`;
		return this;
	}

	private steps(points: readonly Point[], numbers: number[]): void {
		for (const p of points) {
			const [x, y] = quantize(p);
			numbers.push(x - this.x, y - this.y);
		}
		const last = points.at(-1);
		if (last) [this.x, this.y] = quantize(last);
	}

	lines(points: readonly Point[]): this {
		const numbers: number[] = [];
		for (const p of points) this.steps([p], numbers);
		this.d += `l${joinNumbers(numbers)}`;
		return this;
	}

	curves(curves: readonly Cubic[]): this {
		const numbers: number[] = [];
		for (const [, a, b, end] of curves) this.steps([a, b, end], numbers);
		this.d += `c${joinNumbers(numbers)}`;
		return this;
	}

	bow(handle: Point, end: Point): this {
		const numbers: number[] = [];
		this.steps([handle, end], numbers);
		this.d += `q${joinNumbers(numbers)}`;
		return this;
	}

	close(): this {
		this.d += 'z';
		return this;
	}
}

/** A straight-edged outline, exactly. */
export function polygonPath(points: readonly Point[]): string {
	const [first, ...rest] = points;
	return first ? new Pen().move(first).lines(rest).close().d : '';
}

/** An open line. */
export function linePath(points: readonly Point[]): string {
	const [first, ...rest] = points;
	return first ? new Pen().move(first).lines(rest).d : '';
}

/** How far to look on each side of a point for a corner, and the turn (as cosine) that is one. */
const reach = 3;
const cornerCosine = 0.62;
/** Runs of hidden or visible outline shorter than this many points are dropped. */
const shortRun = 4;

function findCorners(points: readonly Point[]): boolean[] {
	const n = points.length;
	const cosines = points.map((p, i) => {
		const before = points[(i - reach + n) % n]!;
		const after = points[(i + reach) % n]!;
		const a = unit([p[0] - before[0], p[1] - before[1]]);
		const b = unit([after[0] - p[0], after[1] - p[1]]);
		return a[0] * b[0] + a[1] * b[1];
	});
	return cosines.map(
		(c, i) => c < cornerCosine && c <= cosines[(i + 1) % n]! && c < cosines[(i - 1 + n) % n]!,
	);
}

function dropShortRuns(hidden: boolean[]): void {
	const n = hidden.length;
	for (let pass = 0; pass < 2; pass++) {
		const ends: number[] = [];
		for (let i = 0; i < n; i++) if (hidden[i] !== hidden[(i + 1) % n]) ends.push(i);
		ends.forEach((end, k) => {
			const run = (ends[(k + 1) % ends.length]! - end + n) % n;
			if (run >= shortRun) return;
			for (let j = 1; j <= run; j++) hidden[(end + j) % n] = !hidden[(end + j) % n];
		});
	}
}

/** Length of a curve in units of the SVG, after rounding, as a browser measures it. */
function drawnLength(curve: Cubic): number {
	const [a, b, c, d] = curve.map(quantize) as unknown as Cubic;
	const rounded: Cubic = [a, b, c, d];
	let sum = 0;
	let last = a;
	for (let i = 1; i <= 12; i++) {
		const p = pointOn(rounded, i / 12);
		sum += Math.hypot(p[0] - last[0], p[1] - last[1]);
		last = p;
	}
	return sum;
}

/**
 * A closed outline as one path. Where `hidden` holds, the outline is not stroked: the path starts
 * at the first visible point and the lengths go into a dash pattern.
 */
export function loopPath(loop: Loop, tolerance: number, hidden?: boolean[]): PathData {
	const n = loop.length / 2;
	const points: Point[] = [];
	for (let i = 0; i < n; i++) points.push([loop[2 * i]!, loop[2 * i + 1]!]);
	const corners = findCorners(points);
	let start = -1;
	if (hidden) {
		dropShortRuns(hidden);
		start = hidden.findIndex((h, i) => !h && hidden[(i - 1 + n) % n] === true);
	}
	const seams = start >= 0 ? hidden : undefined;
	if (start < 0) start = corners.indexOf(true);
	if (start < 0) {
		start = 0;
		points.forEach((p, i) => {
			if (p[1] > points[start]![1]) start = i;
		});
	}
	const turned = <T>(list: readonly T[]): T[] => [...list.slice(start), ...list.slice(0, start)];
	const row = turned(points);
	row.push(row[0]!);
	const isCorner = turned(corners);
	const isHidden = seams ? turned(seams) : undefined;

	const cuts = [0];
	for (let i = 1; i < n; i++) {
		const seamEnd = isHidden !== undefined && isHidden[i] !== isHidden[i - 1];
		if ((isCorner[i] || seamEnd) && i - cuts.at(-1)! > 2) cuts.push(i);
	}
	if (n - cuts.at(-1)! < 3 && cuts.length > 1) cuts.pop();
	cuts.push(n);

	const wayAt = (i: number): Point => {
		const a = row[(i - 2 + n) % n]!;
		const b = row[(i + 2) % n]!;
		return unit([b[0] - a[0], b[1] - a[1]]);
	};
	const curves: Cubic[] = [];
	const runs: number[] = [0];
	let hiddenNow = false;
	for (let k = 0; k < cuts.length - 1; k++) {
		const from = cuts[k]!;
		const to = cuts[k + 1]!;
		const hides = isHidden?.[Math.min(from + 1, n - 1)] ?? false;
		const startWay = isCorner[from % n] ? undefined : wayAt(from % n);
		const back = isCorner[to % n] ? undefined : wayAt(to % n);
		const endWay: Point | undefined = back && [-back[0], -back[1]];
		// A hidden piece is only the border of a fill: it may be rougher.
		const allowed = hides ? tolerance * 2.5 : tolerance;
		for (const curve of fitCurve(row.slice(from, to + 1), allowed, startWay, endWay)) {
			curves.push(curve);
			if (hides !== hiddenNow) {
				runs.push(0);
				hiddenNow = hides;
			}
			runs[runs.length - 1]! += drawnLength(curve);
		}
	}
	const d = new Pen().move(row[0]!).curves(curves).close().d;
	if (!seams || runs.length === 1) return { d, dashes: '' };
	const dashes = runs.map(Math.round);
	if (dashes.length % 2 === 1) dashes.push(0);
	return { d, dashes: dashes.join(' ') };
}
