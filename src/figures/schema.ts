/**
 * What a pose file may say. Lengths in centimetres, angles in degrees, directions and positions as
 * [x, y, z]: x stage right (the way a default person faces), y up (floor = 0), z to the person's
 * right. A pose angle is the difference from relaxed standing.
 */
import {
	direction,
	either,
	flag,
	list,
	number,
	object,
	oneOf,
	pairOf,
	vector,
	word,
} from './shape.ts';
import type { TypeOf } from './shape.ts';
import { cm, degrees, none, sided, size, target } from './schema-terms.ts';
import { prop } from './schema-props.ts';

export type { LandmarkName, Target } from './schema-terms.ts';
export type { Prop } from './schema-props.ts';

export const bodyNames = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** Parts that touch something. A plural stands for both sides. */
const contactParts = [
	...['hand', 'forearm', 'elbow', 'shoulder', 'ribs', 'thigh', 'knee', 'shin', 'ankle', 'foot'],
	...['toes', 'side'],
].flatMap((name) => sided(name));
export const bothSides: Readonly<Record<string, string>> = {
	hands: 'hand',
	forearms: 'forearm',
	elbows: 'elbow',
	shoulders: 'shoulder',
	thighs: 'thigh',
	knees: 'knee',
	shins: 'shin',
	ankles: 'ankle',
	feet: 'foot',
};
const touching = [
	...contactParts,
	...Object.keys(bothSides),
	...['head', 'back', 't6', 'chest', 'belly', 'hips'],
];

/** Drawn pieces of a person, for `front`. */
const partNames = [
	...['pelvis', 'torso', 'neck', 'head'],
	...['upper', 'fore', 'thigh', 'shin'].flatMap((name) => sided(name)),
];

const turning = { flex: degrees(), side: degrees(), turn: degrees() };
const joint = object('a map with flex, side or turn in degrees', none, turning);

const root = object('a map with at, up, face, flex, side, turn', none, {
	/** The middle between the hip joints. */
	at: vector,
	/** From hips to head, and where the belly looks; for lying and kneeling. */
	up: direction,
	face: direction,
	...turning,
});

const spine = object('a map with lumbar, thorax, neck, head', none, {
	lumbar: joint,
	thorax: joint,
	neck: joint,
	head: joint,
});

const glide = { lift: cm(-10, 10), forward: cm(-10, 10) };
const shoulder = object('a map with lift and forward in centimetres', none, glide);
const shoulders = object('a map with lift, forward, R, L', none, {
	...glide,
	R: shoulder,
	L: shoulder,
});

/** Breathing in: how far the belly and the lowest front ribs come forwards (less than 0: are drawn
 * in), and the lowest ribs go out on each side. */
const breath = object('a map with belly, ribs, R, L in centimetres', none, {
	belly: cm(0, 6),
	ribs: cm(-3, 6),
	R: cm(0, 6),
	L: cm(0, 6),
});

const arm = object('a map for one arm', none, {
	/** By angles: raise 0 hanging, 180 overhead; plane 0 forwards, 90 to the side. */
	raise: degrees(-90, 200),
	plane: degrees(),
	/** Turn of the upper arm about itself, + outwards. */
	twist: degrees(),
	bend: degrees(),
	/** By target: where the wrist goes, or where the palm touches. */
	hand: target,
	touch: target,
	/** Where the elbow points: forwards, up, outwards in the chest frame. */
	elbow: direction,
	/** The elbow's direction is given in the world frame instead. */
	elbowWorld: flag,
	/** World directions of the fingers and of the palm's face. */
	fingers: direction,
	palm: direction,
	/** 1 = a fist around something. */
	curl: number('parts of a fist', 0, 1),
});

const leg = object('a map for one leg', none, {
	/** By angles. */
	hip: degrees(),
	out: degrees(),
	bend: degrees(),
	/** By target: where the ankle goes, and where the knee points (world). */
	foot: target,
	knee: direction,
	/** World directions of the toes and of the sole's face. */
	toes: direction,
	sole: direction,
	toeBend: degrees(),
});

const arms = object('a map with both, R, L', none, { both: arm, R: arm, L: arm });
const legs = object('a map with both, R, L', none, { both: leg, R: leg, L: leg });

const contact = object(
	'a map like {part: handR, on: wall}',
	{
		part: oneOf(touching),
		/** floor, a type of prop, or a part of the body. */
		on: oneOf([
			...[
				'floor',
				'chair',
				'stool',
				'mat',
				'slope',
				'wall',
				'doorway',
				'table',
				'paper',
				'bed',
				'pillow',
				'pack',
			],
			...['towelRoll', 'roller', 'ball', 'post', 'wheelchair'],
			...touching,
		]),
	},
	none,
);

const arrow = either(
	(v) => typeof v === 'object' && v !== null && 'turn' in v,
	object(
		'a turning arrow',
		{
			turn: object(
				'a map with at, frame, r, from, to',
				{
					at: target,
					r: size,
					/** Degrees in the frame: 0 in front, 90 at the person's right. */
					from: degrees(-360, 360),
					to: degrees(-360, 360),
				},
				{ frame: oneOf(['pelvis', 'chest', 'head']) },
			),
		},
		none,
	),
	object('a map with pts or turn', { pts: list(target) }, none),
);

const personFields = {
	body: oneOf(bodyNames),
	/** Worn: whoever pulls an elastic band protects the eyes. */
	glasses: flag,
	root,
	spine,
	shoulders,
	breath,
	arms,
	legs,
	contacts: list(contact),
};
const person = object('a second person', none, { from: word, ...personFields });

export const poseShape = object('a pose', none, {
	/** Another pose that this one changes: maps merge, lists replace, null takes away. */
	from: word,
	/** The other side of the pose: R and L swapped. The camera stays. */
	mirror: flag,
	...personFields,
	props: list(prop),
	/** yaw 0 = the right side of a default person, 90 = the front, -90 = the back. */
	camera: object('a map with yaw and pitch', none, {
		yaw: degrees(-360, 360),
		pitch: degrees(-89, 89),
	}),
	/** Marks where it is felt on the back: heights over the hips in cm, half = degrees around. */
	target: either(
		(v) => typeof v === 'boolean',
		flag,
		object('true, false or a map with u0, u1, half', none, {
			u0: cm(0, 60),
			u1: cm(0, 60),
			half: degrees(5, 90),
		}),
	),
	arrows: list(arrow),
	/** Forces the first part over the second; a last resort, say why in a comment. */
	front: list(pairOf(oneOf(partNames))),
	noShadow: flag,
	/** The pose whose outline is drawn dashed behind. */
	ghost: word,
	/** Only these parts of the ghost, and over the body: what moved in front of it. */
	ghostParts: list(oneOf(partNames)),
	people: list(person),
});

export type PoseSource = TypeOf<typeof poseShape>;
export type PersonSource = TypeOf<typeof person>;
export type TurningSource = TypeOf<typeof joint>;
export type ArmSource = TypeOf<typeof arm>;
export type LegSource = TypeOf<typeof leg>;
export type Contact = TypeOf<typeof contact>;
export type Arrow = TypeOf<typeof arrow>;
export type BodyName = (typeof bodyNames)[number];
