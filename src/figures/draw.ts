/** The whole way from a pose to an SVG string. */
import { arrowPath } from './arrows.ts';
import { aimCamera, project } from './camera.ts';
import type { Camera } from './camera.ts';
import { contours } from './contour.ts';
import type { Loop } from './contour.ts';
import { blankField, fillField, sample, tubesField } from './field.ts';
import { emptyBounds, grow } from './hull.ts';
import type { Field } from './field.ts';
import type { Bounds } from './hull.ts';
import { headShapes } from './head.ts';
import { fitCurve } from './fit.ts';
import { linePath, loopPath, Pen, polygonPath, unitsPerCm } from './path.ts';
import { personParts } from './person.ts';
import type { Pose } from './pose.ts';
import type { BodyName } from './schema.ts';
import { arrange, isBackdrop } from './scene.ts';
import type { Item } from './item.ts';
import { hiddenPoints } from './seams.ts';
import { shadowTubes } from './shadow.ts';
import { shapeOf } from './shapes.ts';
import type { Shape } from './shapes.ts';
import { solveSkeleton } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { composeSvg } from './svg.ts';
import type { Drawn, Figure } from './svg.ts';
import { targetField } from './target.ts';
import type { Point } from './vector.ts';

export interface DrawOptions {
	/** Draws another person in the same pose: one body through a whole technique. */
	readonly body?: BodyName;
	/** The pose before, as a dashed outline; instead of the pose's own `ghost`. */
	readonly ghost?: Pose | null;
}

/** How far a fitted outline may be off, cm. */
const tolerance = { body: 0.3, thing: 0.25, soft: 0.4, shadow: 0.6 };

/** How far a trunk's ghost lies beside the trunk where it is dashed, cm, and its fewest points. */
const aside = 0.7;
const shortest = 5;

/** Draws a pose. Same pose, same bytes. Nothing is checked here: see `checkPose`. */
export function drawFigure(pose: Pose, options: DrawOptions = {}): Figure {
	const body = options.body ?? pose.body;
	const ghost = options.ghost === undefined ? pose.ghost : options.ghost;
	const camera = aimCamera(pose.camera);
	const skeletons = [{ ...pose, body }, ...pose.people].map(solveSkeleton);
	const [first] = skeletons;
	if (!first) throw new Error('a figure has a person');
	const items = arrange(pose, skeletons, camera);

	const bounds = emptyBounds();
	const drawn: Drawn[] = [];
	const put = (d: string, name: string, more: Partial<Drawn['look']> = {}, dashes = ''): void => {
		drawn.push({ d, look: { name, far: false, person: 0, ...more }, dashes });
	};
	const outline = (field: Field, least: number, look: string, off: number): void => {
		for (const loop of contours(field, least)) {
			put(loopPath(loop, off).d, look);
			growByLoop(bounds, loop);
		}
	};
	const ground = (): void => {
		if (pose.shadow) {
			const spots = shadowTubes(items);
			if (spots.length > 0) outline(tubesField(spots, 5, camera), 10, 'shadow', tolerance.shadow);
		}
	};

	const drawGhost = (look: string): void => {
		if (!ghost) return;
		const whole = silhouette({ ...ghost, body }, camera, pose.ghostParts);
		outline(whole, 60, look, tolerance.soft);
	};

	// A trunk's outline lies on the trunk, under head and arms; an arm's over everything; a whole
	// person's over the things behind, so that a hand on a frame and a head on a pillow are seen.
	const wholeMoved = pose.ghostParts.length === 0;
	const trunkMoved = pose.ghostParts.includes('torso');

	let grounded = false;
	let peopled = false;
	for (const [position, item] of items.entries()) {
		if (!grounded && !isBackdrop(item)) {
			ground();
			grounded = true;
		}
		if (!peopled && item.person >= 0) {
			if (wholeMoved) drawGhost('ghost');
			peopled = true;
		}
		drawItem(item, position);
		if (item.id === 'torso' && pose.target) drawTarget(item);
		if (item.id === 'torso' && trunkMoved) drawTrunkBefore(item);
	}
	if (!wholeMoved && !trunkMoved) drawGhost('ghostLimb');
	for (const prop of pose.props) if (prop.type === 'water') drawWater(prop.y);
	for (const arrow of pose.arrows) put(arrowPath(arrow, first, camera, bounds), 'arrow');
	return composeSvg(
		drawn,
		bounds,
		skeletons.map((s) => s.body),
	);

	function drawItem(item: Item, position: number): void {
		const look = { far: item.far, person: Math.max(0, item.person) };
		if (item.polygon && item.solid) {
			put(polygonPath(item.polygon), item.solid.colour);
			growByPoints(bounds, item.polygon);
		}
		if (item.line) {
			const { points } = item.line;
			// A curve is given as many points: fitted, it is smooth and short.
			const curved = points.length > 2;
			const d = curved
				? new Pen().move(points[0]!).curves(fitCurve(points, tolerance.thing)).d
				: linePath(points);
			put(d, `${item.line.style}Edge`);
			put(d, item.line.style);
			growByPoints(bounds, points);
		}
		for (const shape of item.shapes) {
			const off = item.solid ? tolerance.thing : tolerance.body;
			for (const loop of contours(shape.field, shape.least)) {
				const hidden = hiddenPoints(loop, shape, item, position, items);
				const { d, dashes } = loopPath(loop, off, hidden);
				put(d, shape.colour, look, dashes);
				growByLoop(bounds, loop);
			}
		}
		for (const mark of item.marks) put(mark.d, mark.style);
	}

	function drawTarget(item: Item): void {
		const torso = item.shapes[0];
		if (!pose.target || !torso || !first) return;
		for (const [part, look] of [
			[1, 'halo'],
			[0.66, 'glow'],
		] as const) {
			const field = targetField(pose.target, first, camera, torso.field, part);
			if (!field) continue;
			for (const loop of contours(field, 4)) put(loopPath(loop, tolerance.soft).d, look);
		}
	}

	/** The ghost's trunk, dashed only where it is not the trunk that is drawn. */
	function drawTrunkBefore(item: Item): void {
		const trunk = item.shapes[0];
		if (!ghost || !trunk) return;
		for (const loop of contours(silhouette({ ...ghost, body }, camera, pose.ghostParts), 60)) {
			for (const run of runsOff(loop, trunk.field)) {
				put(new Pen().move(run[0]!).curves(fitCurve(run, tolerance.soft)).d, 'ghostTrunk');
				growByPoints(bounds, run);
			}
		}
	}

	/** A half-transparent sheet with a wavy top, over the body. */
	function drawWater(height: number): void {
		const waves = 12;
		const [, y] = project(camera, [0, height, 0]);
		bounds.x0 -= 8;
		bounds.x1 += 8;
		bounds.y1 += 9;
		const at = (n: number): number => Math.round(n * unitsPerCm);
		const step = Math.round(((bounds.x1 - bounds.x0) / waves) * unitsPerCm);
		const crest = (i: number): string =>
			`${Math.round(step / 2)}${i % 2 ? ' 11' : '-11'} ${step} 0`;
		const top = Array.from({ length: waves }, (_, i) => crest(i)).join(' ');
		put(`M${at(bounds.x0)} ${at(y)}q${top}V${at(bounds.y1)}H${at(bounds.x0)}z`, 'water');
	}
}

/** One field of a whole person, or of some parts only. */
function silhouette(pose: Pose, camera: Camera, only: readonly string[]): Field {
	const s: Skeleton = solveSkeleton(pose);
	const wanted = (name: string): boolean => only.length === 0 || only.includes(name);
	const shapes: Shape[] = [
		...personParts(s, camera)
			.filter(({ name }) => wanted(name))
			.flatMap(({ layers }) => layers.map((l) => shapeOf(l, camera))),
		...(wanted('head') ? headShapes(s, camera) : []),
	];
	const bounds = emptyBounds();
	for (const { field } of shapes) grow(bounds, field.bounds);
	const whole = blankField(bounds, 1.6);
	fillField(whole, (x, y) => Math.min(...shapes.map(({ field }) => sample(field, x, y))));
	return whole;
}

/** The pieces of a loop that lie clear of a field's outline and are long enough to be seen. */
function runsOff(loop: Loop, field: Field): Point[][] {
	const points = Array.from({ length: loop.length / 2 }, (_, i): Point => {
		return [loop[2 * i]!, loop[2 * i + 1]!];
	});
	const clear = points.map(([x, y]) => Math.abs(sample(field, x, y)) > aside);
	const start = Math.max(0, clear.indexOf(false));
	const runs: Point[][] = [[]];
	for (let n = 0; n < points.length; n++) {
		const i = (start + n) % points.length;
		if (clear[i]) runs.at(-1)!.push(points[i]!);
		else if (runs.at(-1)!.length > 0) runs.push([]);
	}
	return runs.filter((run) => run.length > shortest);
}

function growByLoop(bounds: Bounds, loop: Loop): void {
	for (let i = 0; i < loop.length; i += 2) {
		bounds.x0 = Math.min(bounds.x0, loop[i]!);
		bounds.x1 = Math.max(bounds.x1, loop[i]!);
		bounds.y0 = Math.min(bounds.y0, loop[i + 1]!);
		bounds.y1 = Math.max(bounds.y1, loop[i + 1]!);
	}
}

function growByPoints(bounds: Bounds, points: readonly Point[]): void {
	growByLoop(bounds, Float64Array.from(points.flat()));
}
