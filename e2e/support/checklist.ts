/** The lists and the function behind /get-help/, and what a page shows for a set of answers. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import {
	applyOpeners,
	applyTicks,
	cardOf,
	compileTriage,
	type Opener,
	type Tick,
} from '../../src/triage/index.ts';
import { readData } from '../../src/triage/test-data.ts';

const read = (name: string): unknown =>
	parse(readFileSync(new URL(`../../src/content/${name}`, import.meta.url), 'utf8'));

export const openers = read('openers.yaml') as Opener[];
/** Every box in the place of its signs. */
export const data = applyOpeners(applyTicks(readData(), read('ticks.yaml') as Tick[]), openers);
export const triage = compileTriage(data);
export const groups = ['emergency', 'under-18', 'today', 'about-you', 'the-pain', 'soon'];

/** The choices of age, and what each ticks. */
export const AGES: readonly (readonly [box: string, ticks: readonly string[]])[] = [
	['sign-Y01', ['Y01']],
	['age-18-to-49', []],
	['sign-Y02', ['Y02']],
	['sign-Y03', ['Y02', 'Y03']],
	['sign-Y04', ['Y02', 'Y03', 'Y04']],
];
const ages = AGES.flatMap(([, ids]) => ids);
export const boxes = data.signs.map(({ id }) => id).filter((id) => !ages.includes(id));

/** With the boxes that have to be ticked before these are seen. */
export const withOpeners = (ids: readonly string[]): string[] => [
	...new Set([
		...ids,
		...openers.filter(({ signs }) => signs.some((id) => ids.includes(id))).map(({ id }) => id),
	]),
];
/** Openers that the function does not know: they say nothing by themselves. */
const silent = openers.map(({ id }) => id).filter((id) => !boxes.includes(id));

export interface Reader {
	/** Boxes, without ages. */
	ticked: readonly string[];
	/** Groups whose "None of these" is ticked. */
	none: readonly string[];
	/** A box of AGES. */
	age: string;
}

/** A set of ids as a reader gives it: the ages in it become the choice that ticks the most of them. */
export function readerOf(ids: readonly string[], none: readonly string[]): Reader {
	const mine = ids.filter((id) => ages.includes(id));
	const age = AGES.find(
		([, list]) => mine.every((id) => list.includes(id)) && (mine.length > 0 || list.length === 0),
	);
	return { ticked: ids.filter((id) => !ages.includes(id)), none, age: age?.[0] ?? 'sign-Y04' };
}

export interface Shown {
	card: string[];
	reasons: string[];
	within: string[];
	allows: string[];
}

/** The function's answer, in the terms of the page. */
export function expected({ ticked, none, age }: Reader): Shown {
	const byAge = AGES.find(([box]) => box === age)?.[1] ?? [];
	const read = ticked.filter((id) => !silent.includes(id));
	const result = triage({ ticked: [...read, ...byAge], none });
	const card = cardOf(result);
	return {
		card: [card],
		reasons: result.reasons.map(({ id }) => id).sort(),
		within: ['today', 'soon'].includes(card) && result.within ? [result.within] : [],
		allows: card === 'soon' ? [...result.allows].sort() : [],
	};
}

/** Ticks exactly these boxes, without a script of the page, and reads what its stylesheet shows. */
export const shown = (page: Page, reader: Reader): Promise<Shown> =>
	page.evaluate(({ ticked, none, age }) => {
		const on = new Set([
			age,
			...ticked.map((id) => `sign-${id}`),
			...none.map((id) => `none-${id}`),
		]);
		const inputs = [...document.querySelectorAll<HTMLInputElement>('.part input')];
		for (const input of inputs) input.checked = on.has(input.id);
		const missing = [...on].filter((id) => !inputs.some((input) => input.id === id));
		if (missing.length > 0) throw new Error(`The page has no ${missing.join()}`);
		const seen = (selector: string, name: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)]
				.filter((element) => element.checkVisibility())
				.map((element) => element.getAttribute(name) ?? '')
				.sort();
		return {
			card: seen('[data-result]', 'data-result'),
			reasons: seen('[data-reason]', 'data-reason'),
			within: seen('.fast [data-within]', 'data-within'),
			allows: seen('[data-allows]', 'data-allows'),
		};
	}, reader);

/** The boxes that lead an adult under 50 with no sign to self-care. */
export const ALL_NONE = [
	'#none-emergency',
	'#age-18-to-49',
	'#none-today',
	'#none-about-you',
	'#none-the-pain',
	'#none-soon',
] as const;

/** The page once its script runs, with these boxes ticked. */
export async function openChecklist(page: Page, ...boxes: string[]) {
	await page.goto('get-help/');
	await expect(page.locator('help-checklist .country')).toBeVisible();
	for (const box of boxes) await page.locator(box).check();
}
