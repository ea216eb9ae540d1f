/** Props as simple solids: the drawing and the checks both read these. */
import { locate } from './landmarks.ts';
import type { ColourName } from './parts.ts';
import type { Prop } from './schema.ts';
import type { Skeleton } from './skeleton.ts';
import {
	add,
	cross,
	mix,
	normalize,
	place,
	reject,
	scale,
	subtract,
	turnFrame,
	worldFrame,
} from './vector.ts';
import type { Frame, Vec } from './vector.ts';

export type LineStyle = 'band' | 'towel' | 'cord' | 'tyre';

interface Common {
	/** Unique within the picture, like `chair0-seat`. */
	readonly name: string;
	readonly prop: Prop['type'];
	readonly colour: ColourName;
}

export type Solid = Common &
	(
		| {
				readonly kind: 'box';
				readonly c: Vec;
				readonly half: Vec;
				readonly frame: Frame;
				/** Radius of its edges, cm; 0 = sharp. */
				readonly round: number;
		  }
		| {
				readonly kind: 'cylinder';
				readonly from: Vec;
				readonly to: Vec;
				readonly r: number;
				readonly spiral: boolean;
		  }
		| { readonly kind: 'ball'; readonly c: Vec; readonly r: number }
		| { readonly kind: 'line'; readonly points: readonly Vec[]; readonly style: LineStyle }
	);

/** Length of the diagonal box pieces that a chair is made of: half sizes, cm. */
const leg = 1.6;
const seatHalfDepth = 20;

export function propSolids(prop: Prop, index: number, s: Skeleton): readonly Solid[] {
	const named = (piece: string, colour: ColourName): Common => ({
		name: `${prop.type}${index}-${piece}`,
		prop: prop.type,
		colour,
	});
	const block = (
		piece: string,
		colour: ColourName,
		c: Vec,
		half: Vec,
		frame: Frame = worldFrame,
		round = 0,
	): Solid => ({ ...named(piece, colour), kind: 'box', c, half, frame, round });
	const cylinder = (
		piece: string,
		colour: ColourName,
		from: Vec,
		to: Vec,
		r: number,
		spiral = false,
	): Solid => ({ ...named(piece, colour), kind: 'cylinder', from, to, r, spiral });
	const line = (
		style: LineStyle,
		points: readonly Vec[],
		piece = 'line',
		colour: ColourName = 'cloth',
	): Solid => ({ ...named(piece, colour), kind: 'line', points, style });

	switch (prop.type) {
		case 'chair': {
			const frame = turnFrame(worldFrame, { turn: prop.yaw });
			const at = (x: number, y: number, z: number): Vec => place(prop.at, frame, [x, y, z]);
			const high = prop.seat ?? 45;
			const half = (prop.width ?? 42) / 2;
			const back = prop.back ?? 44;
			const d = seatHalfDepth;
			const legAt = (piece: string, x: number, z: number, colour: ColourName): Solid =>
				block(piece, colour, at(x, (high - 4) / 2, z), [leg, (high - 4) / 2, leg], frame);
			const pieces = [
				legAt('leg1', -d + 2, -half + 2, 'woodDark'),
				legAt('leg2', d - 2, -half + 2, 'woodDark'),
				legAt('leg3', -d + 2, half - 2, 'wood'),
				legAt('leg4', d - 2, half - 2, 'wood'),
				block('seat', 'wood', at(0, high - 2, 0), [d + 1, 2.2, half + 1], frame),
			];
			if (back > 0) {
				const rise = back / 2 + 2;
				const postAt = (piece: string, z: number, colour: ColourName): Solid =>
					block(piece, colour, at(-d - 0.5, high + back / 2 - 2, z), [1.5, rise, 1.6], frame);
				pieces.push(
					postAt('post1', -half + 2, 'woodDark'),
					block('back', 'wood', at(-d - 0.5, high + back - 11, 0), [1.7, 11, half], frame),
					postAt('post2', half - 2, 'wood'),
				);
			}
			return pieces;
		}
		case 'stool': {
			const high = prop.seat ?? 45;
			const r = prop.radius ?? 18;
			const at = (x: number, y: number, z: number): Vec => add(prop.at, [x, y, z]);
			const legs = [
				[-1, -1, 'woodDark'],
				[1, -1, 'woodDark'],
				[-1, 1, 'wood'],
				[1, 1, 'wood'],
			] as const;
			return [
				...legs.map(([x, z, colour], i) =>
					block(`leg${i}`, colour, at(x * r * 0.6, (high - 4) / 2, z * r * 0.6), [
						leg,
						(high - 4) / 2,
						leg,
					]),
				),
				cylinder('seat', 'wood', at(0, high - 4, 0), at(0, high, 0), r),
			];
		}
		case 'wheelchair':
			return wheelchair(turnFrame(worldFrame, { turn: prop.yaw }), prop.at, block, line);
		case 'mat': {
			const half: Vec = [(prop.length ?? 180) / 2, 0.6, (prop.width ?? 64) / 2];
			return [block('sheet', 'mat', add(prop.at, [0, -0.6, 0]), half)];
		}
		case 'wall': {
			const high = (prop.height ?? 190) / 2;
			const c: Vec = [prop.x + 2 * (prop.side ?? 1), high, prop.z ?? 0];
			return [block('slab', 'wall', c, [2, high, (prop.width ?? 104) / 2])];
		}
		case 'doorway': {
			const high = (prop.height ?? 200) / 2;
			const side = (prop.gap ?? 86) / 2 + 4;
			const z = prop.z ?? 0;
			const jamb: Vec = [3.5, high, 4];
			return [
				block('far', 'wood', [prop.x, high, z - side], jamb),
				block('near', 'wood', [prop.x, high, z + side], jamb),
				block('top', 'wood', [prop.x, high * 2 + 3.5, z], [3.5, 3.5, side + 4]),
			];
		}
		case 'table': {
			const frame = turnFrame(worldFrame, { turn: prop.yaw });
			const high = prop.height ?? 74;
			const x = (prop.length ?? 70) / 2;
			const z = (prop.width ?? 100) / 2;
			const at = (a: number, b: number, c: number): Vec => place(prop.at, frame, [a, b, c]);
			const legs = [
				[-1, -1, 'woodDark'],
				[1, -1, 'woodDark'],
				[-1, 1, 'wood'],
				[1, 1, 'wood'],
			] as const;
			return [
				...legs.map(([i, k, colour], n) =>
					block(
						`leg${n}`,
						colour,
						at(i * (x - 3), (high - 3) / 2, k * (z - 3)),
						[2, (high - 3) / 2, 2],
						frame,
					),
				),
				block('top', 'wood', at(0, high - 1.5, 0), [x, 1.5, z], frame),
			];
		}
		case 'bed': {
			const high = prop.height ?? 50;
			const x = (prop.length ?? 200) / 2;
			const z = (prop.width ?? 90) / 2;
			const foot = high - 26;
			const at = (a: number, b: number, c: number): Vec => add(prop.at, [a, b, c]);
			return [
				...[-1, 1].flatMap((i) =>
					[-1, 1].map((k) =>
						block(
							`leg${i}${k}`,
							k < 0 ? 'woodDark' : 'wood',
							at(i * (x - 5), foot / 2, k * (z - 4)),
							[2.5, foot / 2, 2.5],
						),
					),
				),
				block('frame', 'wood', at(0, foot + 4, 0), [x, 4, z]),
				block('mattress', 'cloth', at(0, foot + 17, 0), [x - 4, 5, z - 4], worldFrame, 4),
			];
		}
		case 'pillow':
		case 'pack': {
			const half = prop.half ?? (prop.type === 'pillow' ? [14, 4, 20] : [2, 12, 9]);
			const wrapped = prop.type === 'pillow' || prop.wrapped === true;
			const round = Math.min(3, ...half) * 0.9;
			const inner: Vec = [half[0] - round, half[1] - round, half[2] - round];
			const frame = frameFacing(prop.face);
			const colour = wrapped ? 'cloth' : 'warm';
			return [block('bag', colour, locate(s, prop.at), inner, frame, round)];
		}
		case 'towelRoll':
		case 'roller': {
			const axis = normalize(prop.axis ?? [0, 0, 1]);
			const towel = prop.type === 'towelRoll';
			const reach = scale(axis, (prop.length ?? (towel ? 56 : 50)) / 2);
			const c = locate(s, prop.at);
			const r = prop.r ?? (towel ? 5 : 7.5);
			const colour = towel ? 'cloth' : 'roller';
			return [cylinder('roll', colour, add(c, scale(reach, -1)), add(c, reach), r, towel)];
		}
		case 'ball':
			return [{ ...named('ball', 'ball'), kind: 'ball', c: locate(s, prop.at), r: prop.r ?? 3.4 }];
		case 'post': {
			const [x, y, z] = prop.at;
			return [cylinder('pole', 'metal', prop.at, [x, y + (prop.height ?? 150), z], 3)];
		}
		case 'band':
		case 'towel':
		case 'cord': {
			const from = locate(s, prop.from);
			const to = locate(s, prop.to);
			if (!prop.via) return [line(prop.type, [from, to])];
			return [line(prop.type, bow(from, locate(s, prop.via), to))];
		}
		case 'water':
			return [];
	}
}

/** One curve whose middle is `via`: a slack band, a hanging cord. */
function bow(from: Vec, via: Vec, to: Vec): Vec[] {
	const handle = subtract(scale(via, 2), scale(add(from, to), 0.5));
	return Array.from({ length: 9 }, (_, i) => {
		const t = i / 8;
		return mix(mix(from, handle, t), mix(handle, to, t), t);
	});
}

/** A frame whose first axis points along `face`, as upright as it can be. */
function frameFacing(face: Vec | undefined): Frame {
	if (!face) return worldFrame;
	const forward = normalize(face);
	const guess: Vec = Math.abs(forward[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0];
	const up = normalize(reject(guess, forward));
	return [forward, up, cross(forward, up)];
}

type Block = (
	piece: string,
	colour: ColourName,
	c: Vec,
	half: Vec,
	frame?: Frame,
	round?: number,
) => Solid;
type Line = (
	style: LineStyle,
	points: readonly Vec[],
	piece?: string,
	colour?: ColourName,
) => Solid;

function wheelchair(frame: Frame, floor: Vec, block: Block, line: Line): readonly Solid[] {
	const at = (x: number, y: number, z: number): Vec => place(floor, frame, [x, y, z]);
	const wheel = (piece: string, x: number, r: number, z: number): Solid => {
		const rim = Array.from({ length: 25 }, (_, i): Vec => {
			const a = (i / 24) * 2 * Math.PI;
			return at(x + r * Math.cos(a), r + r * Math.sin(a), z);
		});
		return line('tyre', rim, piece, 'tyre');
	};
	return [
		wheel('wheel1', -8, 29, -24),
		wheel('caster1', 27, 8, -20),
		block('seat', 'metal', at(2, 43, 0), [21, 2.2, 21], frame),
		block('back', 'metal', at(-20, 66, 0), [1.5, 22, 20], frame),
		block('foot', 'metal', at(42, 9, 0), [9, 1, 17], frame),
		block('strut1', 'metal', at(29, 26, 18), [1.2, 18, 1.2], frame),
		wheel('wheel2', -8, 29, 24),
		wheel('caster2', 27, 8, 20),
	];
}
