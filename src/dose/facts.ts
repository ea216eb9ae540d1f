import { getLead, getSpan } from './growth.ts';
import {
	HOUR,
	SECOND,
	SET,
	amountOfTime,
	countOf,
	joinList,
	namePlace,
	nameUnit,
} from './nouns.ts';
import { sayRange, sayTime, sayTimeRange } from './nouns.ts';
import type { Block, Dose, Growing, Noun, Often, Span } from './types.ts';

export type Fact = { label: string; text: string };

const BASIS: Record<Dose['basis'], string> = {
	trial: 'a study for the full dose; the start is our cautious choice',
	guideline: 'a guideline for the full dose; the start is our cautious choice',
	consensus: 'our cautious choice after common physio practice, with no study',
};

const SIDES: Record<NonNullable<Block['sides']>, string> = {
	alternate: 'change sides each time',
	'one-then-other': 'finish one side, then do the other',
};

function grows(dose: Dose, span: Span): boolean {
	return 'what' in dose.buildUp && span.start < span.limit;
}

/** "1 set at first, 2 at most"; a plain range where the reader picks. */
function sayGrowth(dose: Dose, span: Span, noun: Noun, each = ''): string {
	if (!grows(dose, span)) return sayRange(span, noun) + each;
	return `${countOf(span.start, noun)}${each} at first, ${span.limit} at most`;
}

function sayTimeGrowth(dose: Dose, span: Span): string {
	if (!grows(dose, span)) return sayTimeRange(span);
	return `${sayTime(span.start)} at first, ${sayTime(span.limit)} at most`;
}

/** "5, 10 and 15 minutes"; with two units, each moment in full. */
function sayMoments(moments: number[]): string {
	const amounts = moments.map(amountOfTime);
	const noun = amounts.at(-1)?.noun ?? '';
	const oneUnit = amounts.every(
		(each) => each.noun.startsWith('minute') === noun.startsWith('minute'),
	);
	if (!oneUnit) return joinList(moments.map(sayTime));
	return `${joinList(amounts.map(({ number }) => number))} ${noun}`;
}

function sayTimesADay(times: number): string {
	return times === 1 ? 'once a day' : `${times} times a day`;
}

/** The days part alone: "2 to 7 days a week", "every day". */
export function sayDays({ min, max }: { min: number; max: number }): string {
	if (min === 7) return 'every day';
	return `${sayRange({ start: min, limit: max }, { one: 'day', many: 'days' })} a week`;
}

/** How often, from its start to its limit or at one end. Small first letter, no full stop. */
export function sayOften(often: Often, end?: keyof Span): string {
	if ('everyMinutesOfSitting' in often) {
		const { min, max } = often.everyMinutesOfSitting;
		return `every ${min === max ? min : `${min} to ${max}`} minutes of sitting`;
	}
	const { start, limit } = often.timesADay;
	if (end) return sayTimesADay(often.timesADay[end]);
	const times = start === limit ? sayTimesADay(start) : `${start} to ${limit} times a day`;
	return `${times}, ${sayDays(often.daysAWeek)}`;
}

/** Work that is one stretch of time and nothing else, so that its limit is its whole length. */
export function getPlainTime(dose: Dose): Span | undefined {
	const [block] = dose.blocks;
	const plain = dose.blocks.length === 1 && dose.sets.limit === 1 && !block.sides && !block.places;
	return plain && block.work.by === 'time' ? block.work.seconds : undefined;
}

/** The cap; the limit where that is shorter, for two upper limits would contradict each other. */
function getLongest(dose: Dose): number | undefined {
	if (dose.capMinutes === undefined) return undefined;
	return Math.min(dose.capMinutes * 60, getPlainTime(dose)?.limit ?? Infinity);
}

function describeMovement(dose: Dose, block: Block, lead: Growing): Fact[] {
	const { work } = block;
	const facts: Fact[] = [];
	const hold = getSpan(block, 'seconds');
	const noun = nameUnit(block);
	if (noun.is) facts.push({ label: `1 ${noun.one} is`, text: noun.is });
	if (work.by === 'repeats') {
		const [go, back] = [countOf(work.seconds.go, SECOND), countOf(work.seconds.back, SECOND)];
		facts.push({
			label: 'Pace',
			text: go === back ? `${go} each way` : `${go} there, ${back} back`,
		});
	}
	if (work.by === 'time' && work.breath) {
		const { in: into, out } = work.breath;
		const text = `in for ${countOf(into, SECOND)}, out for ${countOf(out, SECOND)}`;
		facts.push({ label: 'Breath', text });
	}
	if (hold && lead !== 'seconds') {
		const label = work.by === 'time' ? 'Time' : 'Hold';
		const at = work.by === 'time' && block.places ? ` at each ${block.places.word}` : '';
		facts.push({ label: label + at, text: sayTimeGrowth(dose, hold) });
	}
	if (work.by === 'hold' && lead !== 'count' && work.count.limit > 1) {
		const each = block.sides ? ' each side' : '';
		const text = sayGrowth(dose, work.count, noun, each);
		facts.push({ label: block.places ? `At each ${block.places.word}` : 'How many', text });
	}
	return facts;
}

function describePlan(dose: Dose, block: Block, lead: Growing): Fact[] {
	const { work, sides, places } = block;
	const facts: Fact[] = [];
	if (sides) facts.push({ label: 'Sides', text: SIDES[sides] });
	if (places && lead !== 'places') {
		const text = `${sayGrowth(dose, places.count, namePlace(places.word))}, the same at each`;
		facts.push({ label: 'Places', text });
	}
	if (work.by === 'hold' && work.rest > 0) {
		const many = work.count.limit > 1 || sides || places;
		const text = `${countOf(work.rest, SECOND)} between ${nameUnit(block).many}`;
		if (many) facts.push({ label: 'Rest', text });
	}
	if (work.by === 'time' && work.checkAt) {
		facts.push({ label: 'Check at', text: sayMoments(work.checkAt) });
	}
	if (work.by === 'time' && work.untilTired) {
		facts.push({ label: 'Stop sooner', text: 'when you can no longer move smoothly' });
	}
	return facts;
}

/** "1 turn is" and "Rest" say what they are about; other facts need the name of their block. */
function namesItself(label: string): boolean {
	return label === 'Rest' || label.startsWith('1 ');
}

/** One fact per label: said once where all blocks agree, otherwise after each block's name. */
function mergeFacts(dose: Dose, perBlock: Fact[][]): Fact[] {
	const all = [...new Set(perBlock.flat().map((fact) => fact.label))];
	const isUnit = (label: string) => label.startsWith('1 ');
	const labels = [...all.filter(isUnit), ...all.filter((label) => !isUnit(label))];
	return labels.map((label) => {
		const said = perBlock.flatMap((facts, index) => {
			const fact = facts.find((each) => each.label === label);
			return fact ? [{ name: dose.blocks[index]?.name ?? '', text: fact.text }] : [];
		});
		const texts = [...new Set(said.map(({ text }) => text))];
		const agree = texts.length === 1 && said.length === perBlock.length;
		const text =
			agree || namesItself(label)
				? texts.join('; ')
				: said.map((each) => `${each.name}: ${each.text}`).join('; ');
		return { label, text };
	});
}

/** What may grow once the first thing has stood at its limit for a week, in the order to take. */
function listNext(dose: Dose): string[] {
	const next = (what: Exclude<Growing, 'sets'>, name: (block: Block) => string) =>
		dose.blocks.flatMap((block) => {
			const span = getSpan(block, what);
			return span && getLead(dose, block) !== what && grows(dose, span) ? [name(block)] : [];
		});
	const timesADay = 'timesADay' in dose.often ? dose.often.timesADay : undefined;
	const lead = 'what' in dose.buildUp ? dose.buildUp.what : undefined;
	return [
		...new Set([
			...next('count', (block) => nameUnit(block).many),
			...next('seconds', (block) => (block.work.by === 'time' ? 'the time' : 'the hold')),
			...next('places', (block) => namePlace(block.places?.word ?? 'place').many),
			...(lead !== 'sets' && grows(dose, dose.sets) ? ['sets'] : []),
			...(timesADay && grows(dose, timesADay) ? ['times a day'] : []),
		]),
	];
}

function describeSession(dose: Dose, lead: Growing): Fact[] {
	const facts: Fact[] = [];
	const longest = getLongest(dose);
	const next = listNext(dose);
	if (dose.sets.limit > 1 && lead !== 'sets') {
		facts.push({
			label: 'Sets',
			text: `${sayGrowth(dose, dose.sets, SET)} (a set is all of it once)`,
		});
	}
	if (dose.sets.limit > 1 && dose.restBetweenSets > 0) {
		const text = `${countOf(dose.restBetweenSets, SECOND)} between sets`;
		facts.push({ label: 'Rest', text });
	}
	if (longest) facts.push({ label: 'Never longer than', text: sayTime(longest) });
	if (dose.course) {
		facts.push({ label: 'For', text: countOf(dose.course.weeks, { one: 'week', many: 'weeks' }) });
	}
	if (dose.weeklyTarget) {
		facts.push({ label: 'Aim in time for', text: `${dose.weeklyTarget.minutes} minutes a week` });
	}
	if (next.length > 0) {
		const text = `after an easy week at the highest number: ${next.join(', then ')}`;
		facts.push({ label: 'What grows next', text });
	}
	return facts;
}

/** The small print of the dose card, in reading order. Texts are fragments: small letter, no full stop. */
export function describeFacts(dose: Dose): Fact[] {
	const facts: Fact[] = [{ label: 'How often', text: sayOften(dose.often) }];
	if ('hoursBetween' in dose.often && dose.often.hoursBetween !== undefined) {
		const text = countOf(dose.often.hoursBetween, HOUR);
		facts.push({ label: 'Wait between', text });
	}
	const perBlock = dose.blocks.map((block) => {
		const lead = getLead(dose, block);
		return [...describeMovement(dose, block, lead), ...describePlan(dose, block, lead)];
	});
	for (const fact of [
		...mergeFacts(dose, perBlock),
		...describeSession(dose, getLead(dose, dose.blocks[0])),
	]) {
		const same = facts.find(({ label }) => label === fact.label);
		if (same) same.text += `; ${fact.text}`;
		else facts.push(fact);
	}
	facts.push({ label: 'Basis', text: BASIS[dose.basis] });
	return facts;
}
