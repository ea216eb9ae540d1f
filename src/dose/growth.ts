import type { Block, Dose, Growing, Span } from './types.ts';

export type BlockNumbers = {
	/** How many on each side at each place; 1 for timed work. */
	count: number;
	/** Length of a hold, or of the whole timed work; 0 where nothing is held. */
	seconds: number;
	places: number;
};

export type Numbers = { sets: number; blocks: BlockNumbers[] };

/** The span of one growing thing in a block; undefined where the block has no such thing. */
export function getSpan(block: Block, what: Exclude<Growing, 'sets'>): Span | undefined {
	const { work } = block;
	if (what === 'places') return block.places?.count;
	if (what === 'count') return work.by === 'time' ? undefined : work.count;
	if (work.by === 'breaths') return undefined;
	return work.by === 'repeats' ? work.seconds.hold : work.seconds;
}

/** What the reader changes first in this block: the big number. */
export function getLead(dose: Dose, block: Block): Growing {
	if ('what' in dose.buildUp) {
		const { what } = dose.buildUp;
		if (what === 'sets' || getSpan(block, what)) return what;
	}
	return block.work.by === 'hold' || block.work.by === 'time' ? 'seconds' : 'count';
}

function readNumbers(dose: Dose, read: (span: Span, what: Growing) => number): Numbers {
	const readOr = (block: Block, what: Exclude<Growing, 'sets'>, otherwise: number) => {
		const span = getSpan(block, what);
		return span ? read(span, what) : otherwise;
	};
	return {
		sets: read(dose.sets, 'sets'),
		blocks: dose.blocks.map((block) => ({
			count: readOr(block, 'count', 1),
			seconds: readOr(block, 'seconds', 0),
			places: readOr(block, 'places', 1),
		})),
	};
}

/** Every span at its start, or every span at its limit. */
export function getNumbersAt(dose: Dose, end: keyof Span): Numbers {
	return readNumbers(dose, (span) => span[end]);
}

/** Half of every number that leads, rounded down to 1 at least; all else stays as it is at that end. */
export function getHalfOf(dose: Dose, end: keyof Span): Numbers {
	const whole = getNumbersAt(dose, end);
	const half = (value: number) => Math.max(1, Math.floor(value / 2));
	const leads = dose.blocks.map((block) => getLead(dose, block));
	return {
		sets: leads.includes('sets') ? half(whole.sets) : whole.sets,
		blocks: whole.blocks.map((numbers, at) => {
			const lead = leads[at] ?? 'sets';
			return lead === 'sets' ? numbers : { ...numbers, [lead]: half(numbers[lead]) };
		}),
	};
}

/**
 * The numbers on a day, counted from 1. Only the thing named in `buildUp` grows: all of its spans
 * by the same step, each up to its own limit. Throws a RangeError for anything but a whole day.
 */
export function doseOnDay(dose: Dose, day: number): Numbers {
	if (!Number.isInteger(day) || day < 1) {
		throw new RangeError(`day: found ${day}, write a whole number from 1`);
	}
	const { buildUp } = dose;
	if ('none' in buildUp) return getNumbersAt(dose, 'start');
	const grown = buildUp.add * Math.floor((day - 1) / buildUp.everyDays);
	return readNumbers(dose, (span, what) =>
		what === buildUp.what ? Math.min(span.start + grown, span.limit) : span.start,
	);
}
