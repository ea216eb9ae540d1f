/** From pose numbers to joints in space. Knows nothing of drawing. */
import { bodies, lengths } from './body.ts';
import type { Body } from './body.ts';
import { solveArm, solveLeg } from './limbs.ts';
import { locate } from './landmarks.ts';
import { outward, sides } from './pose.ts';
import type { Person, Side } from './pose.ts';
import { add, cross, normalize, place, reject, scale, turnFrame } from './vector.ts';
import type { Frame, Turning, Vec } from './vector.ts';

export interface SpineJoint {
	readonly at: Vec;
	readonly frame: Frame;
	/** Height over the hips along the spine, in cm of a person 170 cm tall. */
	readonly u: number;
}

export interface SideJoints {
	shoulder: Vec;
	elbow: Vec;
	wrist: Vec;
	hip: Vec;
	knee: Vec;
	ankle: Vec;
	/** Fingers, palm's face, thumb side. */
	hand: Frame;
	/** Toes, top of the foot, right. */
	foot: Frame;
	/** 1 = fist. */
	curl: number;
	/** Degrees the toes are bent back. */
	toeBend: number;
}

export interface Overreach {
	readonly side: Side;
	readonly limb: 'hand' | 'foot';
	/** Centimetres missing. */
	readonly by: number;
}

export interface Skeleton {
	readonly person: Person;
	readonly body: Body;
	readonly hips: Vec;
	readonly pelvis: Frame;
	/** Stands level in a relaxed person. Its origin is C7. */
	readonly chest: Frame;
	readonly head: Frame;
	readonly c7: Vec;
	readonly atlas: Vec;
	readonly skull: Vec;
	readonly spine: readonly SpineJoint[];
	/** Index of C7 and of the middle of the upper back in `spine`. */
	readonly c7Index: number;
	readonly t6Index: number;
	readonly joints: Readonly<Record<Side, SideJoints>>;
	readonly overreach: readonly Overreach[];
}

/** Head measures are drawn this much larger than life: 1/7.5 of the height. */
export const headScale = 1.08;

const rest = { lumbar: -16, thorax: 30, neck: -14, head: -5, lumbarBase: 5, neckBase: 6 };
/** The last thoracic frame leans this far forward at rest. */
const chestLean = 14;

function rootFrame({ root }: Person): Frame {
	const up = normalize(root.up ?? [0, 1, 0]);
	const face = normalize(reject(root.face ?? [1, 0, 0], up));
	return turnFrame([face, up, cross(face, up)], root);
}

/** Joints of the trunk, from the hips up, then of arms and legs. */
export function solveSkeleton(person: Person): Skeleton {
	const body = bodies[person.body];
	const { size } = body;
	const pelvis = rootFrame(person);
	const standing = (lengths.ankle + lengths.shin + lengths.thigh) * size;
	const hips: Vec = person.root.at ?? [0, standing, 0];

	const spine: SpineJoint[] = [];
	let at = place(hips, pelvis, [-3 * size, 0, 0]);
	let frame = pelvis;
	let u = 0;
	const climb = (step: number): void => {
		at = add(at, scale(frame[1], step * size));
		u += step;
		spine.push({ at, frame, u });
	};
	const bend = (count: number, whole: number, angles: Turning, resting: number): void => {
		const { flex = 0, side = 0, turn = 0 } = angles;
		const part = { flex: (flex + resting) / count, side: side / count, turn: turn / count };
		for (let i = 0; i < count; i++) {
			frame = turnFrame(frame, part);
			climb(whole / count);
		}
	};
	const { lumbar, thorax, neck, head } = person.spine;
	climb(0);
	climb(lengths.pelvis);
	frame = turnFrame(frame, { flex: rest.lumbarBase });
	bend(4, lengths.lumbar, lumbar, rest.lumbar);
	bend(6, lengths.thorax, thorax, rest.thorax + body.rounder);
	const c7Index = spine.length - 1;
	const chest = turnFrame(frame, { flex: -chestLean });
	const c7 = at;
	frame = turnFrame(frame, { flex: rest.neckBase });
	bend(3, lengths.neck, neck, rest.neck - body.rounder * 0.7);
	const headFrame = turnFrame(frame, { ...head, flex: rest.head + (head.flex ?? 0) });

	const blank: SideJoints = {
		shoulder: c7,
		elbow: c7,
		wrist: c7,
		hip: hips,
		knee: hips,
		ankle: hips,
		hand: chest,
		foot: pelvis,
		curl: 0,
		toeBend: 0,
	};
	const joints: Record<Side, SideJoints> = { R: { ...blank }, L: { ...blank } };
	const overreach: Overreach[] = [];
	const skeleton: Skeleton = {
		person,
		body,
		hips,
		pelvis,
		chest,
		head: headFrame,
		c7,
		atlas: at,
		skull: place(at, headFrame, scale([1, 6.5, 0], headScale * size)),
		spine,
		c7Index,
		t6Index: 7,
		joints,
		overreach,
	};
	for (const side of sides) {
		const k = outward(side);
		const { lift, forward } = person.shoulders[side];
		const half = lengths.shoulderHalf * body.shoulders;
		const inwards = Math.max(0, lift) * 0.25 + Math.abs(forward) * 0.15;
		const offset: Vec = [2.2 + forward, -6.2 + lift, k * (half - inwards)];
		joints[side].shoulder = place(c7, chest, scale(offset, size));
		joints[side].hip = place(hips, pelvis, [0, 0, k * lengths.hipHalf * size]);
	}
	for (const side of sides) solveLeg(skeleton, side, overreach);
	solveArms(skeleton, overreach);
	return skeleton;
}

/**
 * A hand may be placed on the other shoulder or arm, which moves when that arm is solved: both
 * goals are found first and the pair is solved three times, so that neither side comes first.
 */
function solveArms(s: Skeleton, overreach: Overreach[]): void {
	const resting = { R: s.joints.R.shoulder, L: s.joints.L.shoulder };
	const before = overreach.length;
	for (let pass = 0; pass < 3; pass++) {
		overreach.length = before;
		const goalOf = (side: Side): Vec | undefined => {
			const target = s.person.arms[side].touch ?? s.person.arms[side].hand;
			return target && locate(s, target);
		};
		const goals = { R: goalOf('R'), L: goalOf('L') };
		for (const side of sides) {
			s.joints[side].shoulder = resting[side];
			solveArm(s, side, goals[side], overreach);
		}
	}
}
