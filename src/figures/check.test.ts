import { expect, test } from '@playwright/test';
import { checkPose, checkSequence } from './index.ts';
import { poseFrom, sitting, standing } from './testing.ts';

const messages = (pose: ReturnType<typeof poseFrom>): string =>
	checkPose(pose)
		.map(({ part, message }) => `${part}: ${message}`)
		.join('\n');

test('sound poses have no problems', () => {
	expect(messages(poseFrom(standing))).toBe('');
	expect(messages(poseFrom(sitting))).toBe('');
});

test('a fist round a weight is no fault; a thigh in it is one', () => {
	const held = (at: object): object => ({
		arms: { both: { curl: 1, palm: [-1, 0, 0] } },
		props: [{ type: 'weight', at, axis: [0, 0, 1] }],
	});
	expect(messages(poseFrom(standing, held({ on: 'handR', by: [-2, 0, 4] })))).toBe('');
	expect(messages(poseFrom(standing, held([0, 70, 9])))).toMatch(/right thigh: goes .* the weight/);
});

const spine = (region: string, angles: object): object => ({ spine: { [region]: angles } });
const arm = (right: object): object => ({ arms: { R: right } });
const leg = (right: object): object => ({ legs: { R: right } });

/** One row for each limit: what to change in a sound standing pose, and what must be said. */
const limits: readonly (readonly [change: object, message: RegExp])[] = [
	[spine('lumbar', { flex: 56 }), /lumbar flex: 56° is beyond 55°; change spine\.lumbar\.flex/],
	[spine('lumbar', { flex: -26 }), /lumbar flex: -26° is beyond -25°/],
	[spine('lumbar', { side: 26 }), /lumbar side: 26° is beyond 25°/],
	[spine('lumbar', { side: -26 }), /lumbar side: -26° is beyond -25°/],
	[spine('lumbar', { turn: 11 }), /lumbar turn: 11° is beyond 10°/],
	[spine('lumbar', { turn: -11 }), /lumbar turn: -11° is beyond -10°/],
	[spine('thorax', { flex: 46 }), /thorax flex: 46° is beyond 45°/],
	[spine('thorax', { flex: -36 }), /thorax flex: -36° is beyond -35°/],
	[spine('thorax', { side: 26 }), /thorax side: 26° is beyond 25°/],
	[spine('thorax', { turn: 51 }), /thorax turn: 51° is beyond 50°/],
	[spine('thorax', { turn: -51 }), /thorax turn: -51° is beyond -50°/],
	[spine('neck', { flex: 56 }), /neck with head flex: 56° is beyond 55°/],
	[spine('neck', { flex: -61 }), /neck with head flex: -61° is beyond -60°/],
	[spine('neck', { side: 46 }), /neck with head side: 46° is beyond 45°/],
	[spine('head', { turn: 76 }), /neck with head turn: 76° is beyond 75°/],
	[
		{ spine: { thorax: { turn: 45 }, neck: { turn: 70 } } },
		/turn from pelvis to nose: 115° is beyond 110°/,
	],
	[arm({ raise: -56, plane: 0 }), /right shoulder behind the body: 56° is beyond 50°/],
	[arm({ raise: 182, plane: 0 }), /right shoulder raise: 182° is beyond 180°/],
	[arm({ raise: 80, plane: -65 }), /right shoulder across the body: \d+° is beyond 55°/],
	[
		arm({ raise: 60, plane: 90, twist: 120, bend: 90 }),
		/right shoulder twist: -?\d+° is beyond -?110°/,
	],
	[arm({ raise: 40, plane: 0, bend: 152 }), /right elbow bend: 152° is beyond 150°/],
	[arm({ raise: 40, plane: 0, bend: 0, fingers: [0, 1, 0], palm: [-1, 0, 0] }), /right wrist bend/],
	[{ shoulders: { lift: 7 } }, /right shoulder lift: 7 cm is beyond 6 cm/],
	[{ shoulders: { lift: -4 } }, /left shoulder lift: -4 cm is beyond -3 cm/],
	[{ shoulders: { forward: 7 } }, /right shoulder forward: 7 cm is beyond 6 cm/],
	[{ shoulders: { forward: -5 } }, /right shoulder forward: -5 cm is beyond -4 cm/],
	[leg({ hip: 132, bend: 90 }), /right hip flex: 132° is beyond 130°/],
	[leg({ hip: -27 }), /right hip flex: -27° is beyond -25°/],
	[leg({ out: 47 }), /right hip out: 47° is beyond 45°/],
	[leg({ out: -27 }), /right hip out: -27° is beyond -25°/],
	[leg({ hip: 60, bend: 152 }), /right knee bend: 152° is beyond 150°/],
	[
		leg({ hip: 40, bend: -30 }),
		/right knee direction: \d+° is beyond 100°; the knee folds the wrong/,
	],
	[leg({ toes: [0.5, 1, 0] }), /right ankle: -\d+° is beyond -30°/],
	[leg({ hip: 0, bend: 0, toes: [0, -1, 0] }), /right ankle: 90° is beyond 88°/],
	[leg({ toeBend: 75 }), /right toes: 75° is beyond 70°/],
];

for (const [change, message] of limits) {
	test(`limit: ${message.source}`, () => {
		expect(messages(poseFrom(standing, change))).toMatch(message);
	});
}

const faults: readonly (readonly [title: string, base: object, change: object, message: RegExp])[] =
	[
		[
			'hand out of reach of the wall',
			standing,
			{
				props: [{ type: 'wall', x: 70 }],
				arms: { L: { hand: [66, 130, -17] } },
				contacts: [{ part: 'handL', on: 'wall' }],
			},
			/left hand: cannot reach the wall: \d+\.\d cm short; change arms\.L or move root/,
		],
		[
			'foot out of reach',
			standing,
			{ legs: { R: { foot: [60, 7, 10] } } },
			/right foot: cannot reach the floor: \d+\.\d cm short; change legs\.R\.foot/,
		],
		[
			'hand that floats',
			sitting,
			{ arms: { R: { touch: [29, 64, 11] } } },
			/right hand: is \d\.\d cm away from the thighs that it should touch/,
		],
		[
			'foot that floats',
			standing,
			{ root: { at: [0, 92, 0] }, legs: { both: { foot: [0, 9.5, 10] } } },
			/right foot: is \d\.\d cm away from the floor/,
		],
		[
			'foot in the floor',
			standing,
			{ root: { at: [0, 86, 0] }, legs: { both: { foot: [0, 4, 10] } } },
			/right foot: sinks \d\.\d cm into the floor \(at most 1\.5 cm\)/,
		],
		[
			'foot in a slope',
			standing,
			{
				props: [{ type: 'slope', at: [0, 0, 0], rise: 9 }],
				contacts: [{ part: 'feet', on: 'slope' }],
			},
			/right foot: sinks \d\.\d cm into the slope/,
		],
		[
			'foot over a slope',
			standing,
			{
				props: [{ type: 'slope', at: [0, -9, 0], rise: 9 }],
				contacts: [{ part: 'feet', on: 'slope' }],
			},
			/right foot: is \d\.\d cm away from the slope/,
		],
		[
			'hips in the chair',
			sitting,
			{ root: { at: [0, 49, 0] } },
			/hips: sinks \d\.\d cm into the chair \(at most 3\.5 cm\)/,
		],
		[
			'knee through the floor, not listed',
			standing,
			{ root: { at: [0, 42, 0] }, legs: { both: { foot: null, hip: 0, bend: 90 } }, contacts: [] },
			/right shin: goes \d+\.\d cm into the floor .*or list the contact/,
		],
		[
			'arm through the wall, not listed',
			standing,
			{ props: [{ type: 'wall', x: 48 }], arms: { R: { raise: 80, plane: 0 } } },
			/right forearm: goes \d+\.\d cm into the wall/,
		],
		[
			'contact with a prop that is not there',
			standing,
			{
				contacts: [
					{ part: 'feet', on: 'floor' },
					{ part: 'handR', on: 'table' },
				],
			},
			/contacts handR: nothing here is called "table"; add the prop/,
		],
		['nothing carries the body', standing, { contacts: [] }, /contacts: none; write what carries/],
		[
			'falls over',
			standing,
			{ root: { at: [-22, 84, 0] } },
			/middle of the body: stands \d+\.\d cm outside its support/,
		],
	];

for (const [title, base, change, message] of faults) {
	test(`fault: ${title}`, () => {
		expect(messages(poseFrom(base, change))).toMatch(message);
	});
}

test('a problem carries pose, value and limit', () => {
	const [problem] = checkPose(poseFrom(standing, spine('thorax', { flex: 60 })));
	expect(problem).toMatchObject({ pose: 'changed', part: 'thorax flex', value: 60, limit: 45 });
});

test('a second person is checked too', () => {
	const helper = {
		...standing,
		root: { at: [-80, 89, 0] },
		legs: {},
		spine: { neck: { side: 60 } },
	};
	expect(messages(poseFrom(standing, { people: [helper] }))).toMatch(
		/person 2: neck with head side/,
	);
});

test('steps of one technique keep their person and camera', () => {
	const one = poseFrom(standing, { camera: { yaw: 20, pitch: 8 } });
	const two = poseFrom(standing, { camera: { yaw: 40, pitch: 8 }, body: 'b' });
	expect(checkSequence([one, one])).toEqual([]);
	expect(checkSequence([one, two]).map(({ part }) => part)).toEqual(['body', 'camera']);
});
