import { getSpan } from './growth.ts';
import { getSecondsAt } from './timeline.ts';
import type { Block, Dose, Span } from './types.ts';

/** `path` is dotted from the dose: "blocks.0.work.count". */
export type DoseProblem = { path: string; found: string; write: string };

type SpanAt = { path: string; span: Span; whole: boolean };

function listSpans(dose: Dose): SpanAt[] {
	const spans: SpanAt[] = [{ path: 'sets', span: dose.sets, whole: true }];
	if ('timesADay' in dose.often) {
		spans.push({ path: 'often.timesADay', span: dose.often.timesADay, whole: true });
	}
	for (const [index, block] of dose.blocks.entries()) {
		const at = `blocks.${index}`;
		const seconds = block.work.by === 'repeats' ? 'work.seconds.hold' : 'work.seconds';
		for (const [path, what, whole] of [
			['work.count', 'count', true],
			[seconds, 'seconds', false],
			['places.count', 'places', true],
		] as const) {
			const span = getSpan(block, what);
			if (span) spans.push({ path: `${at}.${path}`, span, whole });
		}
	}
	return spans;
}

function checkSpans(dose: Dose): DoseProblem[] {
	return listSpans(dose).flatMap(({ path, span, whole }) => {
		const found = `start ${span.start}, limit ${span.limit}`;
		const numbers = [span.start, span.limit];
		if (!numbers.every((number) => number > 0 && (!whole || Number.isInteger(number)))) {
			return [{ path, found, write: whole ? 'whole numbers from 1' : 'numbers above 0' }];
		}
		if (span.start <= span.limit) return [];
		return [{ path, found, write: `a start of ${span.limit} or less, or a higher limit` }];
	});
}

function checkSteps(dose: Dose, stepCount: number): DoseProblem[] {
	let before = 0;
	return dose.blocks.flatMap((block, index) => {
		const path = `blocks.${index}.steps`;
		const [first, last] = block.steps;
		const found = `[${first}, ${last}]`;
		const problems: DoseProblem[] = [];
		if (![first, last].every((step) => Number.isInteger(step) && step >= 1 && step <= stepCount)) {
			problems.push({ path, found, write: `whole step numbers from 1 to ${stepCount}` });
		} else if (first > last) {
			problems.push({ path, found, write: `[${last}, ${first}]: the first step, then the last` });
		} else if (first <= before) {
			const write = `a first step after ${before}, where the block before ends`;
			problems.push({ path, found, write });
		}
		before = Math.max(before, last);
		return problems;
	});
}

function checkNames(dose: Dose): DoseProblem[] {
	if (dose.blocks.length === 1) return [];
	const seen = new Set<string>();
	return dose.blocks.flatMap((block, index) => {
		const path = `blocks.${index}.name`;
		const name = block.name?.trim() ?? '';
		const key = name.toLowerCase();
		if (name === '') {
			return [{ path, found: 'nothing', write: 'a short name: there are several blocks' }];
		}
		if (seen.has(key)) return [{ path, found: name, write: 'a name no other block has' }];
		seen.add(key);
		return [];
	});
}

function checkPositive(path: string, number: number, what: string): DoseProblem[] {
	if (Number.isInteger(number) && number > 0) return [];
	return [{ path, found: String(number), write: `a whole number of ${what}, 1 or more` }];
}

function checkBuildUp(dose: Dose): DoseProblem[] {
	const { buildUp } = dose;
	if ('none' in buildUp) {
		if (buildUp.none.trim() !== '') return [];
		const write = 'the reason in one short phrase, without a full stop';
		return [{ path: 'buildUp.none', found: 'no words', write }];
	}
	const problems = [
		...checkPositive('buildUp.add', buildUp.add, buildUp.what),
		...checkPositive('buildUp.everyDays', buildUp.everyDays, 'days'),
	];
	const { what } = buildUp;
	const spans =
		what === 'sets' ? [dose.sets] : dose.blocks.flatMap((block) => getSpan(block, what) ?? []);
	if (spans.length === 0) {
		const write = 'something a block has, such as count, seconds or sets';
		problems.push({ path: 'buildUp.what', found: what, write });
	} else if (spans.every((span) => span.start === span.limit)) {
		const write = 'something whose limit is above its start, or none with the reason';
		problems.push({ path: 'buildUp.what', found: `${what}, which cannot grow`, write });
	}
	return problems;
}

function checkBlock(block: Block, index: number): DoseProblem[] {
	const { work } = block;
	const at = `blocks.${index}.work`;
	const problems: DoseProblem[] = [];
	const needsSeconds = (path: string, seconds: number) => {
		if (seconds > 0) return;
		problems.push({ path: `${at}.${path}`, found: String(seconds), write: 'seconds above 0' });
	};
	if (work.by === 'repeats') {
		needsSeconds('seconds.go', work.seconds.go);
	} else if (work.by === 'hold') {
		if (work.count.limit > 1) needsSeconds('rest', work.rest);
	} else if (work.by === 'breaths') {
		needsSeconds('in', work.in);
		needsSeconds('out', work.out);
	} else {
		if (work.breath) {
			needsSeconds('breath.in', work.breath.in);
			needsSeconds('breath.out', work.breath.out);
		}
		const checks = work.checkAt ?? [];
		const rising = checks.every((check, place) => check > (checks[place - 1] ?? 0));
		const inside = checks.every((check) => check < work.seconds.limit);
		if (!rising || !inside || work.checkAt?.length === 0) {
			const write = `rising seconds, above 0 and below ${work.seconds.limit}`;
			problems.push({ path: `${at}.checkAt`, found: `[${checks.join(', ')}]`, write });
		}
	}
	return problems;
}

function checkRange(
	path: string,
	range: { min: number; max: number },
	limit: number,
): DoseProblem[] {
	const { min, max } = range;
	if (Number.isInteger(min) && Number.isInteger(max) && 1 <= min && min <= max && max <= limit) {
		return [];
	}
	const top = Number.isFinite(limit) ? `, at most ${limit}` : '';
	return [{ path, found: `min ${min}, max ${max}`, write: `whole numbers, min to max${top}` }];
}

function checkOften(dose: Dose): DoseProblem[] {
	const { often, weeklyTarget } = dose;
	if ('everyMinutesOfSitting' in often) {
		const path = 'often.everyMinutesOfSitting';
		return checkRange(path, often.everyMinutesOfSitting, Infinity);
	}
	const { hoursBetween, timesADay, daysAWeek } = often;
	const problems = checkRange('often.daysAWeek', daysAWeek, 7);
	if (hoursBetween !== undefined && !(hoursBetween > 0 && hoursBetween * timesADay.limit <= 24)) {
		const write = `hours above 0 that fit ${timesADay.limit} times into a day`;
		problems.push({ path: 'often.hoursBetween', found: String(hoursBetween), write });
	}
	if (weeklyTarget) {
		const most = (getSecondsAt(dose, 'limit') / 60) * timesADay.limit * daysAWeek.max;
		if (!(weeklyTarget.minutes > 0 && weeklyTarget.minutes <= most)) {
			const write = `1 to ${Math.floor(most)} minutes, the most this dose comes to in a week`;
			const found = String(weeklyTarget.minutes);
			problems.push({ path: 'weeklyTarget.minutes', found, write });
		}
	}
	return problems;
}

function checkLength(dose: Dose): DoseProblem[] {
	const problems: DoseProblem[] = [];
	if (dose.sets.limit > 1 && !(dose.restBetweenSets > 0)) {
		const write = 'seconds above 0: there can be several sets';
		problems.push({ path: 'restBetweenSets', found: String(dose.restBetweenSets), write });
	}
	if (dose.course) problems.push(...checkPositive('course.weeks', dose.course.weeks, 'weeks'));
	if (dose.capMinutes !== undefined) {
		const full = getSecondsAt(dose, 'limit');
		if (!(dose.capMinutes * 60 >= full)) {
			const write = `${Math.ceil(full / 60)} or more (everything at its limit takes ${full} seconds), or lower limits`;
			problems.push({ path: 'capMinutes', found: String(dose.capMinutes), write });
		}
	}
	return problems;
}

/**
 * What a schema cannot see in a dose of the right shape, for a technique with `stepCount` steps.
 * An empty list means that the dose can be said, timed and followed.
 */
export function doseProblems(dose: Dose, stepCount: number): DoseProblem[] {
	const problems = [
		...checkSpans(dose),
		...checkSteps(dose, stepCount),
		...checkNames(dose),
		...checkBuildUp(dose),
		...dose.blocks.flatMap(checkBlock),
	];
	// A length computed from broken numbers would be a second, false message.
	if (problems.length === 0) problems.push(...checkOften(dose), ...checkLength(dose));
	return problems;
}
