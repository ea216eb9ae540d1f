import { expect, test } from '@playwright/test';
import { parsePose, PoseError, resolvePose } from './index.ts';
import { poseFrom, standing } from './testing.ts';

const wrong: readonly (readonly [title: string, data: unknown, message: RegExp])[] = [
	['not a map', [], /the file: found \[\]; write a pose/],
	['unknown field', { arm: {} }, /arm: unknown field; write one of .*arms/],
	['unknown joint', { spine: { waist: { flex: 3 } } }, /spine\.waist: unknown field; .*lumbar/],
	['unknown angle', { spine: { neck: { tilt: 3 } } }, /spine\.neck\.tilt: unknown field; .*flex/],
	['angle as text', { arms: { R: { bend: '12°' } } }, /arms\.R\.bend: found "12°"; write a number/],
	['angle too large', { legs: { L: { hip: 900 } } }, /legs\.L\.hip: found 900; .*-180 to 180/],
	['not a number', { root: { flex: NaN } }, /root\.flex: found null; write a number/],
	['vector of two', { root: { at: [0, 50] } }, /root\.at: found \[0,50\]; write three numbers/],
	['no direction', { root: { up: [0, 0, 0] } }, /root\.up: .*not \[0, 0, 0\]/],
	['unknown body', { body: 'z' }, /body: found "z"; write one of a, b/],
	[
		'unknown landmark',
		{ arms: { R: { touch: { on: 'nose' } } } },
		/arms\.R\.touch\.on: found "nose"; write one of .*headBack/,
	],
	['unknown prop', { props: [{ type: 'sofa' }] }, /props\[0\]\.type: unknown prop "sofa"; .*chair/],
	['prop without a place', { props: [{ type: 'chair' }] }, /props\[0\]\.at: found nothing; write/],
	[
		'unknown contact',
		{ contacts: [{ part: 'tail', on: 'floor' }] },
		/contacts\[0\]\.part: found "tail"; write one of .*handR/,
	],
	['camera', { camera: { pitch: 120 } }, /camera\.pitch: found 120; .*-89 to 89/],
	['front of one', { front: [['foreR']] }, /front\[0\]: .*write a pair/],
	['list wanted', { props: { type: 'mat' } }, /props: .*write a list/],
	['mirror of nothing', { mirror: true }, /mirror: needs from/],
	['target', { target: 'back' }, /target: found "back"; write true, false or a map/],
	['arrow', { arrows: [{ points: [] }] }, /arrows\[0\]\.points: unknown field; write one of pts/],
];

for (const [title, data, message] of wrong) {
	test(`parsePose refuses: ${title}`, () => {
		expect(() => parsePose(data, 'test')).toThrow(message);
		expect(() => parsePose(data, 'test')).toThrow(PoseError);
		expect(() => parsePose(data, 'test')).toThrow(/^test: /);
	});
}

test('parsePose names every fault at once', () => {
	expect(() => parsePose({ arm: 1, body: 'z' }, 'test')).toThrow(/arm: .*\n.*body: /);
});

test('from: maps merge, lists replace, null takes away', () => {
	const pose = poseFrom(
		{ ...standing, spine: { neck: { flex: 3, turn: 4 } }, props: [{ type: 'mat', at: [0, 0, 0] }] },
		{ spine: { neck: { turn: 9 }, lumbar: { side: 1 } }, props: [], contacts: null },
	);
	expect(pose.spine.neck).toEqual({ flex: 3, turn: 9 });
	expect(pose.spine.lumbar).toEqual({ side: 1 });
	expect(pose.props).toEqual([]);
	expect(pose.contacts).toEqual([]);
});

test('another way to place an arm replaces the first', () => {
	const pose = poseFrom(standing, { arms: { R: { hand: [20, 100, 20] } } });
	expect(pose.arms.R).toEqual({ hand: [20, 100, 20] });
	expect(pose.arms.L).toEqual({ raise: 7, bend: 14 });
});

test('both is written for the right side; the left is its mirror image', () => {
	const pose = poseFrom(standing, {
		arms: { both: { touch: { on: 'shoulderL', by: [1, 2, 3] }, palm: [0, 1, 2] }, L: { curl: 1 } },
	});
	expect(pose.arms.R.touch).toEqual({ on: 'shoulderL', by: [1, 2, 3] });
	expect(pose.arms.L.touch).toEqual({ on: 'shoulderR', by: [1, 2, -3] });
	expect(pose.arms.L.palm).toEqual([0, 1, -2]);
	expect(pose.arms.L.curl).toBe(1);
});

const broken: readonly (readonly [title: string, files: object, message: RegExp])[] = [
	['missing parent', { a: { from: 'b' } }, /a: from: no pose is called "b"/],
	['circle', { a: { from: 'b' }, b: { from: 'a' } }, /goes round in a circle: a → b → a/],
	['missing ghost', { a: { ghost: 'b' } }, /a: ghost: no pose is called "b"/],
	['missing helper', { a: { people: [{ from: 'b' }] } }, /a: from: no pose is called "b"/],
];

for (const [title, files, message] of broken) {
	test(`resolvePose refuses: ${title}`, () => {
		const sources = new Map(
			Object.entries(files).map(([name, data]) => [name, parsePose(data, name)] as const),
		);
		expect(() => resolvePose('a', sources)).toThrow(message);
	});
}
