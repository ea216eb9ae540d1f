import { sayOften } from './facts.ts';
import { getSpan } from './growth.ts';
import { SECOND, SET, countOf, nameUnit, sayRange } from './nouns.ts';
import { sayEvery, sayStep } from './sentence.ts';
import { minutes } from './timeline.ts';
import type { Block, Dose, Span } from './types.ts';

type QuantitativeValue = {
	'@type': 'QuantitativeValue';
	name?: string;
	value?: number;
	minValue?: number;
	maxValue?: number;
	unitText: string;
	unitCode?: 'MIN';
};

export type DoseProperties = {
	repetitions?: QuantitativeValue | QuantitativeValue[];
	activityDuration: QuantitativeValue;
	activityFrequency: string;
	restPeriods?: string;
	/** Sets and build-up, which schema.org keeps here as text. */
	additionalVariable?: string[];
};

function quantify(span: Span, unitText: string): QuantitativeValue {
	const range =
		span.start === span.limit
			? { value: span.limit }
			: { minValue: span.start, maxValue: span.limit };
	return { '@type': 'QuantitativeValue', ...range, unitText };
}

function quantifyRepeats(dose: Dose, block: Block): QuantitativeValue[] {
	const span = getSpan(block, 'count');
	if (!span) return [];
	const side = block.sides ? ' each side' : '';
	const place = block.places ? ` at each ${block.places.word}` : '';
	const set = dose.sets.limit > 1 ? ' in each set' : '';
	const value = quantify(span, nameUnit(block).many + side + place + set);
	return [block.name === undefined ? value : { ...value, name: block.name }];
}

function listRests(dose: Dose): string[] {
	const holds = dose.blocks.flatMap((block) =>
		block.work.by === 'hold' && block.work.rest > 0
			? [`${countOf(block.work.rest, SECOND)} between ${nameUnit(block).many}`]
			: [],
	);
	const sets =
		dose.sets.limit > 1 && dose.restBetweenSets > 0
			? [`${countOf(dose.restBetweenSets, SECOND)} between sets`]
			: [];
	return [...new Set([...holds, ...sets])];
}

function listVariables(dose: Dose): string[] {
	const { sets, buildUp } = dose;
	const counted = sets.limit > 1 ? [sayRange(sets, SET)] : [];
	if ('none' in buildUp) return counted;
	const step = sayStep(dose, buildUp.add, buildUp.what);
	return [...counted, `Add ${step} ${sayEvery(buildUp.everyDays)} if it feels easy`];
}

/** The part of a schema.org ExercisePlan that the dose decides; plain JSON, no empty property. */
export function doseProperties(dose: Dose): DoseProperties {
	const { firstDay, full } = minutes(dose);
	const repetitions = dose.blocks.flatMap((block) => quantifyRepeats(dose, block));
	const [first] = repetitions;
	const rests = listRests(dose);
	const variables = listVariables(dose);
	return {
		...(first && { repetitions: repetitions.length === 1 ? first : repetitions }),
		activityDuration: {
			...quantify({ start: firstDay, limit: full }, full === 1 ? 'minute' : 'minutes'),
			unitCode: 'MIN',
		},
		activityFrequency: sayOften(dose.often),
		...(rests.length > 0 && { restPeriods: rests.join('; ') }),
		...(variables.length > 0 && { additionalVariable: variables }),
	};
}
