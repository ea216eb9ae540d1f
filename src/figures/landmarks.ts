/** Named points of a solved body, and the places that are given by them. */
import type { Skeleton } from './skeleton.ts';
import type { LandmarkName, Target } from './schema.ts';
import { add, place, scale } from './vector.ts';
import type { Frame, Vec } from './vector.ts';

interface Landmark {
	readonly at: Vec;
	/** The frame in which a step `by` is measured. */
	readonly frame: Frame;
}

function findLandmark(s: Skeleton, name: LandmarkName): Landmark {
	const { R, L } = s.joints;
	const { breath } = s.person;
	const onChest = (x: number, y: number, z: number): Landmark => ({
		at: place(s.c7, s.chest, scale([x, y, z], s.body.size)),
		frame: s.chest,
	});
	const onHead = (x: number, y: number, z: number): Landmark => ({
		at: place(s.skull, s.head, scale([x, y, z], s.body.size)),
		frame: s.head,
	});
	const chest = (at: Vec): Landmark => ({ at, frame: s.chest });
	const pelvis = (at: Vec): Landmark => ({ at, frame: s.pelvis });
	const onHand = ({ wrist, hand }: typeof R): Landmark => chest(add(wrist, scale(hand[0], 7)));
	switch (name) {
		case 'shoulderR':
			return chest(add(R.shoulder, scale(s.chest[0], 5)));
		case 'shoulderL':
			return chest(add(L.shoulder, scale(s.chest[0], 5)));
		case 'elbowR':
			return chest(R.elbow);
		case 'elbowL':
			return chest(L.elbow);
		case 'wristR':
			return chest(R.wrist);
		case 'wristL':
			return chest(L.wrist);
		case 'handR':
			return onHand(R);
		case 'handL':
			return onHand(L);
		case 'earR':
			return onHead(-2, -1, 9);
		case 'earL':
			return onHead(-2, -1, -9);
		case 'ribsR':
			return onChest(6, -24, 13 + breath.R);
		case 'ribsL':
			return onChest(6, -24, -13 - breath.L);
		case 'hipR':
			return pelvis(R.hip);
		case 'hipL':
			return pelvis(L.hip);
		case 'kneeR':
			return pelvis(R.knee);
		case 'kneeL':
			return pelvis(L.knee);
		case 'ankleR':
			return pelvis(R.ankle);
		case 'ankleL':
			return pelvis(L.ankle);
		case 'head':
			return { at: s.skull, frame: s.head };
		case 'headBack':
			return onHead(-9, -2, 0);
		case 'face':
			return onHead(9, -2, 0);
		case 'c7':
			return chest(s.c7);
		case 't6': {
			const joint = s.spine[s.t6Index]!;
			return { at: joint.at, frame: joint.frame };
		}
		case 'chest':
			return onChest(12, -16, 0);
		case 'belly':
			return onChest(10 + breath.belly, -34, 0);
		case 'hips':
			return pelvis(s.hips);
	}
}

/** World position of a target: given outright, or as a step from a landmark. */
export function locate(s: Skeleton, target: Target): Vec {
	if (!('on' in target)) return target;
	const { at, frame } = findLandmark(s, target.on);
	return target.by ? place(at, frame, target.by) : at;
}
