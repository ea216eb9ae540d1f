import { getPlainTime, sayDays, sayOften } from './facts.ts';
import { getHalfOf, getLead, getNumbersAt, getSpan } from './growth.ts';
import type { BlockNumbers, Numbers } from './growth.ts';
import { amountOfTime, capitalise, countOf, joinList, namePlace, nameUnit } from './nouns.ts';
import { HOUR, SECOND, SET, sayRange, sayTime, sayTimeRange } from './nouns.ts';
import type { Block, Dose, Growing, Span } from './types.ts';

/** A sentence stays under 20 words. */
const MOST_WORDS = 19;

/** The blocks in one phrase; "each side" and what all blocks share are said once. */
function joinBlocks(dose: Dose, say: (block: Block, index: number) => string): string {
	const texts = dose.blocks.map(say);
	const allSided = dose.blocks.every((block) => block.sides);
	const side = allSided ? ' each side' : '';
	if (texts.length > 1 && new Set(texts).size === 1) {
		const names = dose.blocks.map((block) => block.name ?? '');
		return `${texts[0] ?? ''}${side} each for ${joinList(names)}`;
	}
	if (allSided) return joinList(texts) + side;
	return joinList(texts.map((text, at) => text + (dose.blocks[at]?.sides ? ' each side' : '')));
}

/** "2 turns of 20 seconds", "1 minute at each of 4 spots". */
function describeWork(block: Block, numbers: BlockNumbers): string {
	const { work } = block;
	const counted = countOf(numbers.count, nameUnit(block));
	const held = `${counted} of ${countOf(numbers.seconds, SECOND)}`;
	const timed = work.by === 'time' ? sayTime(numbers.seconds) : held;
	const text = work.by === 'repeats' || work.by === 'breaths' ? counted : timed;
	if (!block.places) return text;
	const place = namePlace(block.places.word);
	if (numbers.places === 1) return `${text} at 1 ${place.one}`;
	return `${text} at each of ${numbers.places} ${place.many}`;
}

/** All blocks with the given numbers: "2 turns and 1 tilt of 5 seconds each side". */
export function describeBlocks(dose: Dose, numbers: Numbers): string {
	return joinBlocks(dose, (block, index) => {
		const blockNumbers = numbers.blocks[index];
		return blockNumbers ? describeWork(block, blockNumbers) : '';
	});
}

/** What to add: "1", "2 seconds", "1 spot". */
export function sayStep(dose: Dose, add: number, lead: Growing): string {
	if (lead === 'count') return String(add);
	if (lead === 'sets') return countOf(add, SET);
	if (lead === 'places') {
		const block = dose.blocks.find((each) => each.places);
		return countOf(add, namePlace(block?.places?.word ?? 'place'));
	}
	const timed = dose.blocks.some((block) => block.work.by === 'time');
	return timed ? sayTime(add) : countOf(add, SECOND);
}

export function sayEvery(days: number): string {
	return days === 1 ? 'every day' : `every ${days} days`;
}

function countWords(text: string): number {
	return text.split(/\s+/).length;
}

function listLimits(dose: Dose): string[] {
	const { often, sets, capMinutes, weeklyTarget } = dose;
	const parts: string[] = [];
	if (sets.limit > 1) parts.push(`at most ${countOf(sets.limit, SET)}`);
	if ('timesADay' in often && often.timesADay.limit > often.timesADay.start) {
		const wait = often.hoursBetween ? ` with ${countOf(often.hoursBetween, HOUR)} between` : '';
		parts.push(`${parts.length > 0 ? '' : 'at most '}${sayOften(often, 'limit')}${wait}`);
	}
	if (capMinutes !== undefined && !getPlainTime(dose)) {
		const { number, noun } = amountOfTime(capMinutes * 60);
		parts.push(`and never over ${number} ${noun} in all`);
	}
	if (weeklyTarget) parts.push(`and aim for ${weeklyTarget.minutes} minutes a week`);
	if (dose.blocks.some(({ work }) => work.by === 'time' && work.untilTired)) {
		parts.push('and stop sooner when you can no longer move smoothly');
	}
	return parts;
}

/** The whole dose in 2 or 3 plain sentences, each under 20 words. */
export function sayDose(dose: Dose): string {
	const { often, buildUp } = dose;
	const start = describeBlocks(dose, getNumbersAt(dose, 'start'));
	const limit = describeBlocks(dose, getNumbersAt(dose, 'limit'));
	const limits = listLimits(dose);
	const verb = start === limit ? 'Do' : 'Start with';
	const sets = dose.sets.start > 1 ? `, ${countOf(dose.sets.start, SET)}` : '';
	const weeks = dose.course ? [`for ${dose.course.weeks} weeks`] : [];
	const days = 'timesADay' in often ? [sayDays(often.daysAWeek), ...weeks].join(', ') : '';
	const brief = `${verb} ${start}${sets}${days === '' ? '' : ','} ${sayOften(often, 'start')}`;
	const whole = days === '' ? brief : `${brief}, ${days}`;
	const fits = days === '' || countWords(whole) <= MOST_WORDS;

	const step =
		'none' in buildUp
			? buildUp.none
			: `add ${sayStep(dose, buildUp.add, buildUp.what)} ${sayEvery(buildUp.everyDays)} if it feels easy`;
	const second = fits ? step : `do it ${days}${'none' in buildUp ? ': ' : ' and '}${step}`;
	const most = 'none' in buildUp ? `never go over ${limit}` : `stay at ${limit}`;
	const third = (start === limit ? limits : [most, ...limits]).join(', ').replace(/^and /, '');
	return [fits ? whole : brief, second, third]
		.filter((part) => part !== '')
		.map((part) => `${capitalise(part)}.`)
		.join(' ');
}

/** "4 slides", "2 sets of 4 slides" where the sets lead. */
function sayWhole(dose: Dose, numbers: Numbers): string {
	const work = describeBlocks(dose, numbers);
	const bySets = dose.blocks.some((block) => getLead(dose, block) === 'sets');
	return bySets ? `${countOf(numbers.sets, SET)} of ${work}` : work;
}

/** The dose at one end, and half of it; the same twice where there is no half. */
export const sayHalf = (dose: Dose, end: keyof Span): { whole: string; half: string } => ({
	whole: sayWhole(dose, getNumbersAt(dose, end)),
	half: sayWhole(dose, getHalfOf(dose, end)),
});

/** "steps 3 to 5", "step 6". */
const sayStepRange = (first: number, last: number) =>
	first === last ? `step ${first}` : `steps ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;

/** What to do with the steps on the first day: what is done again, on which side, and what ends it. `inAll`: steps of the page. */
export function sayRepeat(dose: Dose, inAll: number): string {
	const numbers = getNumbersAt(dose, 'start');
	const again = dose.blocks.flatMap((block, index) => {
		const own = numbers.blocks[index];
		if (!own) return [];
		const range = sayStepRange(...block.steps);
		const work = describeWork(block, own) + (block.sides ? ' each side' : '');
		if (work === describeWork(block, { ...own, count: 1, places: 1 }) && block.work.by !== 'time')
			return [`Do ${range} once: ${work}.`];
		const verb =
			block.work.by === 'time' ? `Go on with ${range} for` : `Repeat ${range} until you have done`;
		if (block.sides === 'alternate') return [`${verb} ${work}.`, 'Change sides each time.'];
		if (block.sides) return [`${verb} ${work}.`, 'Do all of one side, then the other.'];
		return [`${verb} ${work}.`];
	});
	const last = Math.max(...dose.blocks.map(({ steps }) => steps[1]));
	const end = last < inAll ? [`Finish with ${sayStepRange(last + 1, inAll)}.`] : [];
	return [...new Set([...again, ...end])].join(' ');
}

/** A hold is counted in seconds, however long. */
function sayHold(span: Span): string {
	return sayRange(span, SECOND);
}

/** The dose in one phrase, for a list: "3 to 8 turns each side". */
export function sayShort(dose: Dose): string {
	const text = joinBlocks(dose, (block) => {
		const lead = getLead(dose, block);
		const count = getSpan(block, 'count');
		const seconds = getSpan(block, 'seconds');
		const sayLength = block.work.by === 'time' ? sayTimeRange : sayHold;
		const time = seconds ? sayLength(seconds) : '';
		const place = block.places && namePlace(block.places.word);
		if (block.places && place && lead === 'places') {
			const work = time !== '' || !count ? time : sayRange(count, nameUnit(block));
			return `${sayRange(block.places.count, place)}, ${work} each`;
		}
		const counted = lead === 'count' || block.work.by === 'repeats' || block.work.by === 'breaths';
		const work = counted && count ? sayRange(count, nameUnit(block)) : time;
		return block.places && place ? `${work} at ${sayRange(block.places.count, place)}` : work;
	});
	const growsBySets = 'what' in dose.buildUp && dose.buildUp.what === 'sets';
	return growsBySets ? `${sayRange(dose.sets, SET)} of ${text}` : text;
}
