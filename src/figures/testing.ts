/** Poses for the tests, from plain objects as a YAML reader returns them. */
import { parsePose, resolvePose } from './resolve.ts';
import type { Pose } from './pose.ts';

/** A sound standing and a sound sitting pose, to be broken by the tests. */
export const standing = {
	root: { at: [0, 89, 0] },
	legs: { both: { foot: [0, 7, 10] } },
	arms: { both: { raise: 7, bend: 14 } },
	contacts: [{ part: 'feet', on: 'floor' }],
};

export const sitting = {
	root: { at: [0, 54, 0] },
	legs: { both: { foot: [42, 7, 9] } },
	arms: { both: { touch: [29, 58, 11], palm: [0, -1, 0], fingers: [1, -0.15, -0.1] } },
	contacts: [
		{ part: 'feet', on: 'floor' },
		{ part: 'hips', on: 'chair' },
		{ part: 'hands', on: 'thighs' },
	],
	props: [{ type: 'chair', at: [3, 0, 0] }],
};

/** The pose that results from `changes` to a pose called `base`. */
export function poseFrom(base: object, changes: object = {}): Pose {
	const sources = new Map([
		['base', parsePose(base, 'base')],
		['changed', parsePose({ from: 'base', ...changes }, 'changed')],
	]);
	return resolvePose('changed', sources);
}
