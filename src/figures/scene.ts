/** What is in the picture, and in which order it is painted. */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { namesOf } from './contacts.ts';
import { depthOf, inFront } from './depth.ts';
import type { DepthGrid } from './depth.ts';
import { faceMarks, fingerMarks } from './face.ts';
import { headShapes } from './head.ts';
import type { Item } from './item.ts';
import { paintOrder } from './order.ts';
import type { OrderRule } from './order.ts';
import { coverRules } from './person-rules.ts';
import { personParts } from './person.ts';
import { propItem } from './prop-shapes.ts';
import { sides } from './pose.ts';
import type { Pose } from './pose.ts';
import { shapeOf } from './shapes.ts';
import type { Shape } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';
import { propSolids } from './solids.ts';

const idOf = (name: string, person: number): string => (person > 0 ? `${name}@${person}` : name);

function depthOfShapes(shapes: readonly Shape[], camera: Camera): DepthGrid {
	const bounds = { x0: 1e9, y0: 1e9, x1: -1e9, y1: -1e9 };
	for (const { field } of shapes) {
		bounds.x0 = Math.min(bounds.x0, field.bounds.x0);
		bounds.y0 = Math.min(bounds.y0, field.bounds.y0);
		bounds.x1 = Math.max(bounds.x1, field.bounds.x1);
		bounds.y1 = Math.max(bounds.y1, field.bounds.y1);
	}
	return depthOf(
		shapes.flatMap(({ tubes }) => tubes),
		camera,
		bounds,
	);
}

function personItems(s: Skeleton, person: number, camera: Camera): Item[] {
	const items = personParts(s, camera).map((part): Item => {
		const shapes = part.layers.map((layer) => shapeOf(layer, camera));
		const side = sides.find((letter) => part.name === `fore${letter}`);
		return {
			id: idOf(part.name, person),
			name: part.name,
			person,
			shapes,
			marks: side ? fingerMarks(s, side, camera) : [],
			seams: part.seams.map(({ parent, at, r }) => {
				const [x, y] = project(camera, at);
				return { parent: idOf(parent, person), x, y, r };
			}),
			far: part.far,
			depth: depthOfShapes(shapes, camera),
		};
	});
	const shapes = headShapes(s, camera);
	items.push({
		id: idOf('head', person),
		name: 'head',
		person,
		shapes,
		marks: faceMarks(s, camera),
		seams: [],
		far: false,
		depth: depthOfShapes(shapes, camera),
	});
	return items;
}

/** Walls first, then posts and mats; everything else by depth. */
const backdrops: Readonly<Record<string, number>> = { wall: 1, post: 2, mat: 3, slope: 3 };
/** Weights of rules: a later and heavier one wins over votes of depth. */
const firm = 1e5;

/** All items in the order of painting. */
export function arrange(pose: Pose, skeletons: readonly Skeleton[], camera: Camera): Item[] {
	const [first] = skeletons;
	if (!first) throw new Error('a figure has a person');
	const items = [
		...pose.props.flatMap((prop, i) =>
			propSolids(prop, i, first).map((solid) => propItem(solid, camera)),
		),
		...skeletons.flatMap((s, i) => personItems(s, i, camera)),
	];
	const index = new Map(items.map(({ id }, i) => [id, i]));
	const rules: OrderRule[] = [];
	const rule = (front: string, back: string, weight: number): void => {
		const a = index.get(front);
		const b = index.get(back);
		if (a !== undefined && b !== undefined) rules.push({ front: a, back: b, weight });
	};
	skeletons.forEach((s, i) => {
		for (const [front, back, part] of coverRules(s, camera)) {
			rule(idOf(front, i), idOf(back, i), part * firm);
		}
	});
	// A table's top is too wide for a vote: sheet, pen and the hands on them lie over it.
	const tops = items.filter(({ id }) => /^table\d+-top$/.test(id));
	for (const { id: top } of tops) {
		for (const { id, solid } of items) {
			if (solid?.prop === 'paper' || solid?.prop === 'pen') rule(id, top, firm);
		}
		for (const { part, on } of pose.contacts) {
			if (on !== 'paper' && on !== 'table') continue;
			for (const name of namesOf(part)) rule(name.replace(/^(hand|forearm)/, 'fore'), top, firm);
		}
	}
	for (const [front, back] of pose.front) rule(front, back, 2 * firm);
	const backdropOf = ({ solid }: Item): number => {
		if (!solid) return 9;
		return solid.colour === 'clearWall' ? 10 : (backdrops[solid.prop] ?? 9);
	};
	items.forEach((a, i) => {
		items.forEach((b, j) => {
			if (backdropOf(a) > backdropOf(b)) rules.push({ front: i, back: j, weight: 1e6 });
		});
	});
	const vote = (a: number, b: number): number => inFront(items[a]!.depth, items[b]!.depth);
	return paintOrder(items.length, vote, rules).map((i) => items[i]!);
}

export const isBackdrop = (item: Item): boolean =>
	item.solid !== undefined && ['wall', 'mat', 'slope'].includes(item.solid.prop);
