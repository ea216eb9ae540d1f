import { doseOnDay, getNumbersAt } from './growth.ts';
import type { BlockNumbers, Numbers } from './growth.ts';
import type { Block, Dose } from './types.ts';

export type PhaseKind =
	'go' | 'hold' | 'back' | 'rest' | 'breathe-in' | 'breathe-out' | 'switch-sides' | 'time';

export type Side = 'first' | 'other';

export type Phase = {
	kind: PhaseKind;
	/** 0 only for a `switch-sides` that the dose gives no time. */
	seconds: number;
	/** Index in `dose.blocks`. */
	block: number;
	side?: Side;
	/** 1-based; in a rest or a change, those of the work that comes next. */
	set: number;
	count: number;
	place: number;
	/** Look at the skin as this phase begins. */
	check?: true;
};

export type Timeline = { phases: Phase[]; total: number };

/**
 * Seconds a guided practice may add to what the dose states, all 0 unless given: `move` for the
 * way into a hold and out of it, `change` at least, before another side or place.
 */
export type Allowance = { move?: number; change?: number };

type Slot = { set: number; count: number; place: number; side?: Side };

const SIDES: Side[] = ['first', 'other'];

function countTo(limit: number): number[] {
	return Array.from({ length: limit }, (_, index) => index + 1);
}

/** Every hold, repeat or stretch of time of a block in one set, in the order it is done. */
function listSlots(block: Block, numbers: BlockNumbers, set: number): Slot[] {
	const counted = countTo(numbers.places).flatMap((place) =>
		countTo(numbers.count).map((count) => ({ set, count, place })),
	);
	if (!block.sides) return counted;
	return block.sides === 'alternate'
		? counted.flatMap((slot) => SIDES.map((side) => ({ ...slot, side })))
		: SIDES.flatMap((side) => counted.map((slot) => ({ ...slot, side })));
}

type Beat = Pick<Phase, 'kind' | 'seconds' | 'check'>;

/** The time between two checks: whole breaths, then what is left; without a pace, one beat. */
function fillTime(seconds: number, breath: { in: number; out: number } | undefined): Beat[] {
	const breaths = breath ? Math.floor(seconds / (breath.in + breath.out)) : 0;
	const beats: Beat[] = countTo(breaths).flatMap(() => [
		{ kind: 'breathe-in', seconds: breath?.in ?? 0 },
		{ kind: 'breathe-out', seconds: breath?.out ?? 0 },
	]);
	const left = seconds - beats.reduce((sum, beat) => sum + beat.seconds, 0);
	return left > 0 ? [...beats, { kind: 'time', seconds: left }] : beats;
}

/** One slot of work, without the pauses round it. */
function listBeats(block: Block, seconds: number, move: number): Beat[] {
	const { work } = block;
	if (work.by === 'repeats') {
		return [
			{ kind: 'go', seconds: work.seconds.go },
			{ kind: 'hold', seconds },
			{ kind: 'back', seconds: work.seconds.back },
		];
	}
	if (work.by === 'hold') {
		return [
			{ kind: 'go', seconds: move },
			{ kind: 'hold', seconds },
			{ kind: 'back', seconds: move },
		];
	}
	if (work.by === 'breaths') {
		return [
			{ kind: 'breathe-in', seconds: work.in },
			{ kind: 'breathe-out', seconds: work.out },
		];
	}
	const ends = [...(work.checkAt ?? []).filter((check) => check < seconds), seconds];
	return ends.flatMap((end, index) => {
		const begin = ends[index - 1] ?? 0;
		return fillTime(end - begin, work.breath).map((beat, first) =>
			index > 0 && first === 0 ? { ...beat, check: true as const } : beat,
		);
	});
}

/** The pause before `next`. Changing sides in turn needs none: the way back is the change. */
function pauseBetween(block: Block, last: Slot, next: Slot, change: number): Beat {
	const rest = block.work.by === 'hold' ? block.work.rest : 0;
	if (block.sides === 'one-then-other' && last.side !== next.side) {
		return { kind: 'switch-sides', seconds: Math.max(rest, change) };
	}
	return { kind: 'rest', seconds: last.place === next.place ? rest : Math.max(rest, change) };
}

function layOut(dose: Dose, numbers: Numbers, allowance: Allowance = {}): Timeline {
	const { move = 0, change = 0 } = allowance;
	const phases: Phase[] = [];
	const add = (beat: Beat, block: number, slot: Slot) => {
		if (beat.seconds > 0 || beat.kind === 'switch-sides') phases.push({ ...beat, block, ...slot });
	};
	for (const set of countTo(numbers.sets)) {
		if (set > 1) {
			const next = { set, count: 1, place: 1 };
			add({ kind: 'rest', seconds: dose.restBetweenSets }, 0, next);
		}
		for (const [index, block] of dose.blocks.entries()) {
			const blockNumbers = numbers.blocks[index];
			if (!blockNumbers) continue;
			let last: Slot | undefined;
			for (const slot of listSlots(block, blockNumbers, set)) {
				if (last) add(pauseBetween(block, last, slot, change), index, slot);
				for (const beat of listBeats(block, blockNumbers.seconds, move)) add(beat, index, slot);
				last = slot;
			}
		}
	}
	return { phases, total: phases.reduce((sum, phase) => sum + phase.seconds, 0) };
}

/** What happens, second by second, on a day counted from 1. `total` is in seconds. */
export function timeline(dose: Dose, day: number, allowance?: Allowance): Timeline {
	return layOut(dose, doseOnDay(dose, day), allowance);
}

/** Seconds with every span at its start or at its limit, rests in, before the cap. */
export function getSecondsAt(dose: Dose, end: 'start' | 'limit'): number {
	return layOut(dose, getNumbersAt(dose, end)).total;
}

/** Whole minutes of one go, at least 1. Several doses, as in a routine, are added first. */
export function minutes(...doses: [Dose, ...Dose[]]): { firstDay: number; full: number } {
	const add = (end: 'start' | 'limit') => {
		const seconds = doses.map((dose) =>
			Math.min(getSecondsAt(dose, end), (dose.capMinutes ?? Infinity) * 60),
		);
		return Math.max(1, Math.ceil(seconds.reduce((sum, each) => sum + each, 0) / 60));
	};
	return { firstDay: add('start'), full: add('limit') };
}
