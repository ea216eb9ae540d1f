/** Chairs, tables and beds as solids. Their own frame: x forwards, y up, z to the right. */
import type { Prop } from './schema.ts';
import type { Solid, Workshop } from './solid.ts';
import { add, place, turnFrame, worldFrame } from './vector.ts';
import type { Frame, Vec } from './vector.ts';

type PropOf<T extends Prop['type']> = Extract<Prop, { type: T }>;

/** Half thickness of legs, cm. */
const legHalf = 1.6;
const chairHalfDepth = 20;

/** Four legs under a board; the two on the far side of an unturned thing are darker. */
function legs(
	make: Workshop,
	at: (x: number, y: number, z: number) => Vec,
	frame: Frame,
	[x, high, z]: Vec,
	half = legHalf,
): readonly Solid[] {
	const farZ = frame[2][2] < 0 ? 1 : -1;
	return [-1, 1].flatMap((k) =>
		[-1, 1].map((i) => {
			const colour = k === farZ ? 'woodDark' : 'wood';
			const size: Vec = [half, high / 2, half];
			return make.box(`leg${i}${k}`, colour, at(i * x, high / 2, k * z), size, frame);
		}),
	);
}

export function chair(prop: PropOf<'chair'>, make: Workshop): readonly Solid[] {
	const frame = turnFrame(worldFrame, { turn: prop.yaw });
	const at = (x: number, y: number, z: number): Vec => place(prop.at, frame, [x, y, z]);
	const high = prop.seat ?? 45;
	const half = (prop.width ?? 42) / 2;
	const back = prop.back ?? 44;
	const d = chairHalfDepth;
	const pieces = [
		...legs(make, at, frame, [d - 2, high - 4, half - 2]),
		make.box('seat', 'wood', at(0, high - 2, 0), [d + 1, 2.2, half + 1], frame),
	];
	if (back === 0) return pieces;
	const post = (piece: string, z: number, colour: 'wood' | 'woodDark'): Solid => {
		const size: Vec = [1.5, back / 2 + 2, 1.6];
		return make.box(piece, colour, at(-d - 0.5, high + back / 2 - 2, z), size, frame);
	};
	return [
		...pieces,
		post('post1', -half + 2, 'woodDark'),
		make.box('back', 'wood', at(-d - 0.5, high + back - 11, 0), [1.7, 11, half], frame),
		post('post2', half - 2, 'wood'),
	];
}

export function stool(prop: PropOf<'stool'>, make: Workshop): readonly Solid[] {
	const high = prop.seat ?? 45;
	const r = prop.radius ?? 18;
	const at = (x: number, y: number, z: number): Vec => add(prop.at, [x, y, z]);
	return [
		...legs(make, at, worldFrame, [r * 0.6, high - 4, r * 0.6]),
		make.cylinder('seat', 'wood', [at(0, high - 4, 0), at(0, high, 0)], r),
	];
}

export function table(prop: PropOf<'table'>, make: Workshop): readonly Solid[] {
	const frame = turnFrame(worldFrame, { turn: prop.yaw });
	const high = prop.height ?? 74;
	const x = (prop.length ?? 70) / 2;
	const z = (prop.width ?? 100) / 2;
	const at = (a: number, b: number, c: number): Vec => place(prop.at, frame, [a, b, c]);
	return [
		...legs(make, at, frame, [x - 3, high - 3, z - 3], 2),
		make.box('top', 'wood', at(0, high - 1.5, 0), [x, 1.5, z], frame),
	];
}

export function bed(prop: PropOf<'bed'>, make: Workshop): readonly Solid[] {
	const high = prop.height ?? 50;
	const x = (prop.length ?? 200) / 2;
	const z = (prop.width ?? 90) / 2;
	const foot = high - 26;
	const at = (a: number, b: number, c: number): Vec => add(prop.at, [a, b, c]);
	return [
		...legs(make, at, worldFrame, [x - 5, foot, z - 4], 2.5),
		make.box('frame', 'wood', at(0, foot + 4, 0), [x, 4, z]),
		make.box('mattress', 'cloth', at(0, foot + 17, 0), [x - 4, 5, z - 4], worldFrame, 4),
	];
}

/** Seat 45 cm high; big wheels beside it, casters and a footplate in front. */
export function wheelchair(prop: PropOf<'wheelchair'>, make: Workshop): readonly Solid[] {
	const frame = turnFrame(worldFrame, { turn: prop.yaw });
	const at = (x: number, y: number, z: number): Vec => place(prop.at, frame, [x, y, z]);
	const wheel = (piece: string, x: number, r: number, z: number): Solid => {
		const rim = Array.from({ length: 49 }, (_, i): Vec => {
			const a = (i / 48) * 2 * Math.PI;
			return at(x + r * Math.cos(a), r + r * Math.sin(a), z);
		});
		return make.line('tyre', rim, piece);
	};
	const plate = (piece: string, c: Vec, half: Vec): Solid =>
		make.box(piece, 'metal', c, half, frame);
	return [
		wheel('wheel1', -8, 29, -24),
		wheel('caster1', 27, 8, -20),
		plate('seat', at(2, 43, 0), [21, 2.2, 21]),
		plate('back', at(-20, 66, 0), [1.5, 22, 20]),
		plate('foot', at(42, 4, 0), [9, 1, 17]),
		plate('strut', at(29, 26, 18), [1.2, 18, 1.2]),
		wheel('wheel2', -8, 29, 24),
		wheel('caster2', 27, 8, 20),
	];
}
