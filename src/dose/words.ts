import { describeFacts } from './facts.ts';
import type { Fact } from './facts.ts';
import { getLead, getNumbersAt, getSpan } from './growth.ts';
import { SECOND, SET, amountOfTime, capitalise, namePlace, nameUnit } from './nouns.ts';
import type { Amount } from './nouns.ts';
import { describeBlocks, sayDose, sayEvery, sayShort, sayStep } from './sentence.ts';
import type { Block, Dose, Growing, Noun, Span } from './types.ts';

export type BlockWords = {
	/** Capitalised; only where there are several blocks. */
	name?: string;
	/** "Do" where nothing grows and start and limit are the same. */
	start: Amount & { label: 'Start with' | 'Do' };
	step: { number: string; text: string; when: string } | { none: string };
	/** "Never more than" where the reader picks a length between start and limit. */
	limit: Amount & { label: 'Stay at' | 'Never more than' };
	/** Only for counted things up to 10. */
	dots?: Span;
};

export type DoseWords = {
	blocks: BlockWords[];
	facts: Fact[];
	sentence: string;
	short: string;
};

/** More dots than this are not seen at a glance. */
const MOST_DOTS = 10;

/** Its big number at one end: "3" and "turns each side", "5" and "seconds, 2 times each side". */
function sayLead(dose: Dose, block: Block, lead: Growing, end: keyof Span): Amount {
	const side = block.sides ? ' each side' : '';
	const amount = (value: number, noun: Noun) => ({
		number: String(value),
		noun: (value === 1 ? noun.one : noun.many) + side,
	});
	if (lead === 'sets') {
		const value = dose.sets[end];
		const work = describeBlocks({ ...dose, blocks: [block] }, getNumbersAt(dose, 'start'));
		return { number: String(value), noun: `${value === 1 ? SET.one : SET.many} of ${work}` };
	}
	const value = getSpan(block, lead)?.[end] ?? 0;
	if (lead === 'places') return amount(value, namePlace(block.places?.word ?? 'place'));
	if (lead === 'count') return amount(value, nameUnit(block));
	if (block.work.by === 'time') {
		const { number, noun } = amountOfTime(value);
		return { number, noun: noun + side };
	}
	// While the seconds grow, the count stays at its start.
	const count = getSpan(block, 'count')?.start ?? 1;
	const times = count > 1 ? `, ${count} times` : '';
	return { number: String(value), noun: (value === 1 ? SECOND.one : SECOND.many) + times + side };
}

function sayBlock(dose: Dose, block: Block): BlockWords {
	const { buildUp } = dose;
	const lead = getLead(dose, block);
	const span = lead === 'sets' ? dose.sets : getSpan(block, lead);
	const fixed = span?.start === span?.limit;
	const picked = 'none' in buildUp && !fixed;
	const words: BlockWords = {
		start: {
			...sayLead(dose, block, lead, 'start'),
			label: 'none' in buildUp && fixed ? 'Do' : 'Start with',
		},
		step: sayBuildUp(dose, lead, fixed),
		limit: {
			...sayLead(dose, block, lead, 'limit'),
			label: picked ? 'Never more than' : 'Stay at',
		},
	};
	if (dose.blocks.length > 1 && block.name !== undefined) words.name = capitalise(block.name);
	if (span && lead !== 'seconds' && span.limit <= MOST_DOTS) words.dots = { ...span };
	return words;
}

function sayBuildUp(dose: Dose, lead: Growing, fixed: boolean): BlockWords['step'] {
	const { buildUp } = dose;
	if ('none' in buildUp) return { none: capitalise(buildUp.none) };
	if (fixed || lead !== buildUp.what) return { none: 'This part stays the same' };
	const step = sayStep(dose, buildUp.add, lead);
	const number = step.split(' ')[0] ?? step;
	return {
		number: `+${number}`,
		text: `If it feels easy, add ${step}`,
		when: sayEvery(buildUp.everyDays),
	};
}

/** A dose in plain British English, in parts that a page can lay out. Nothing else words a dose. */
export function doseInWords(dose: Dose): DoseWords {
	return {
		blocks: dose.blocks.map((block) => sayBlock(dose, block)),
		facts: describeFacts(dose),
		sentence: sayDose(dose),
		short: sayShort(dose),
	};
}
