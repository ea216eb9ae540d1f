/** Where one part of a body grows out of another, the line between them is not drawn. */
import type { Loop } from './contour.ts';
import { sample } from './field.ts';
import type { Item, SeamAt } from './item.ts';
import type { Shape } from './shapes.ts';

/** How deep inside the neighbour a point must lie, cm. */
const deep = -0.35;
/** The parent hides within this part of the joint's radius. */
const parentPart = 0.8;

interface Joint {
	readonly seam: SeamAt;
	readonly r: number;
	readonly other: Item;
	readonly otherPosition: number;
	/** The shape belongs to the child. */
	readonly isChild: boolean;
}

function jointsOf(item: Item, items: readonly Item[]): Joint[] {
	const joints: Joint[] = [];
	for (const [otherPosition, other] of items.entries()) {
		for (const seam of item.seams) {
			if (seam.parent !== other.id) continue;
			joints.push({ seam, r: seam.r, other, otherPosition, isChild: true });
		}
		for (const seam of other.seams) {
			if (seam.parent !== item.id) continue;
			joints.push({ seam, r: seam.r * parentPart, other, otherPosition, isChild: false });
		}
	}
	return joints;
}

/** True for each point of the loop whose outline is hidden; undefined if none or all are. */
export function hiddenPoints(
	loop: Loop,
	shape: Shape,
	item: Item,
	position: number,
	items: readonly Item[],
): boolean[] | undefined {
	if (item.person < 0 || shape.role === 'head' || shape.role === 'foot') return undefined;
	if (item.name === 'neck') return undefined;
	const joints = jointsOf(item, items).filter(({ other, isChild }) => {
		// Between a far sleeve and the torso the tone changes: the line stays.
		if (!isChild && other.far !== item.far && item.name === 'torso') return false;
		return !(shape.role === 'arm' && other.name === 'torso');
	});
	if (joints.length === 0) return undefined;
	const hidden: boolean[] = [];
	for (let i = 0; i < loop.length; i += 2) {
		hidden.push(joints.some((joint) => isHidden(joint, loop[i]!, loop[i + 1]!)));
	}
	return hidden.includes(true) && hidden.includes(false) ? hidden : undefined;

	function isHidden({ seam, r, other, otherPosition }: Joint, x: number, y: number): boolean {
		if ((x - seam.x) ** 2 + (y - seam.y) ** 2 >= r * r) return false;
		const inside = other.shapes.some(
			({ colour, field }) => colour === shape.colour && sample(field, x, y) < deep,
		);
		return inside && !coveredBetween(otherPosition, x, y);
	}

	/** Another part drawn between the two shows its own edge there: the line stays. */
	function coveredBetween(otherPosition: number, x: number, y: number): boolean {
		for (let i = otherPosition + 1; i < position; i++) {
			const between = items[i]!;
			if (between.solid || between.shapes.some(({ colour }) => colour === shape.colour)) {
				continue;
			}
			if (between.shapes.some(({ field }) => sample(field, x, y) < -0.2)) return true;
		}
		return false;
	}
}
