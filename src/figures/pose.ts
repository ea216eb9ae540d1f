/** A pose with everything filled in: what the skeleton, the checks and the drawing read. */
import type {
	Arrow,
	ArmSource,
	BodyName,
	Contact,
	LegSource,
	PersonSource,
	PoseSource,
	Prop,
	TurningSource,
} from './schema.ts';
import type { Vec } from './vector.ts';

export type Side = 'R' | 'L';
export const sides: readonly Side[] = ['R', 'L'];
/** +1 on the right, -1 on the left: the sign of "outwards" along a frame's third axis. */
export const outward = (side: Side): 1 | -1 => (side === 'R' ? 1 : -1);

export interface Person {
	readonly body: BodyName;
	readonly glasses: boolean;
	readonly root: NonNullable<PersonSource['root']>;
	readonly spine: {
		readonly lumbar: TurningSource;
		readonly thorax: TurningSource;
		readonly neck: TurningSource;
		readonly head: TurningSource;
	};
	/** Centimetres from rest: lift towards the ear, forward round the ribs. */
	readonly shoulders: Readonly<Record<Side, { readonly lift: number; readonly forward: number }>>;
	/** Centimetres further out than at rest: the belly and the lowest front ribs forwards, the lowest ribs sideways. */
	readonly breath: Readonly<Record<Side | 'belly' | 'ribs', number>>;
	readonly arms: Readonly<Record<Side, ArmSource>>;
	readonly legs: Readonly<Record<Side, LegSource>>;
	readonly contacts: readonly Contact[];
}

export interface TargetArea {
	/** Heights over the hips along the spine, cm; half = degrees round the back on each side. */
	readonly u0: number;
	readonly u1: number;
	readonly half: number;
}

export interface Pose extends Person {
	readonly name: string;
	readonly props: readonly Prop[];
	readonly camera: { readonly yaw: number; readonly pitch: number };
	readonly target: TargetArea | null;
	readonly arrows: readonly Arrow[];
	readonly front: NonNullable<PoseSource['front']>;
	readonly shadow: boolean;
	readonly ghost: Pose | null;
	/** Only these parts of the ghost are drawn, over the body; empty = all of it, behind. */
	readonly ghostParts: readonly string[];
	readonly people: readonly Person[];
}

export interface Problem {
	/** The pose file's name. */
	readonly pose: string;
	/** The field, joint or contact at fault, like `arms.R.bend` or `left knee bend`. */
	readonly part: string;
	/** The whole sentence: what was found, what is allowed, what to change. */
	readonly message: string;
	readonly value?: number;
	readonly limit?: number;
}

/** A pose that cannot be drawn; the message lists every problem, one a line. */
export class PoseError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map(({ pose, part, message }) => `${pose}: ${part}: ${message}`).join('\n'));
		this.name = 'PoseError';
		this.problems = problems;
	}
}

export const origin: Vec = [0, 0, 0];
