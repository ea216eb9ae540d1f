/** /get-help/ and the red-flag pages: every sign in full, the fastest help first, every number with its place. */
import { expect, test } from '@playwright/test';
import { allPages, builtPage, metaOf } from './support/built.ts';
import { published, table } from './support/content.ts';
import {
	ancestors,
	attribute,
	elements,
	fold,
	hiddenBy,
	holding,
	sectionsNamed,
	textOf,
} from './support/html.ts';

const signs = table('signs');
const urgencies = table('urgencies');
const countries = table('countries');

const help = () => builtPage('/get-help/');

/** The level of a sign, as the page names it; undefined for facts about the reader. */
const headingOf = ({ urgency, route, screen }: (typeof signs)[number]) =>
	urgencies.find(({ id }) => id === (screen ?? route ?? urgency))?.heading;

test('every warning sign stands on /get-help/ in full, under its urgency', () => {
	const problems = signs.flatMap((sign) => {
		const heading = headingOf(sign);
		if (!heading) return sign.urgency === 'none' ? [] : `${sign.id}: no urgency of that name`;
		const cards = sectionsNamed(help().main, heading);
		const [place] = cards.flatMap((card) => holding(card, sign.asks));
		if (!place) return `${sign.id} is not under "${heading}": ${sign.asks}`;
		if (hiddenBy(place.element)) return `${sign.id} is ${hiddenBy(place.element)}`;
		const around = [place.element, ...ancestors(place.element)].find(
			({ tagName }) => tagName === 'li',
		);
		const text = around ? textOf(around) : textOf(place.element);
		return (sign.lines ?? [])
			.filter((line) => !text.includes(fold(line)))
			.map((line) => `${sign.id} lacks its line: ${line}`);
	});
	expect(problems, 'see src/pages/get-help.astro').toEqual([]);
});

test('/get-help/ goes from the fastest help down, countries in their order', () => {
	const cards = elements(help().main, 'h2').map((heading) => textOf(heading));
	const order = urgencies
		.map(({ heading }) => heading)
		.filter((heading) => cards.includes(heading));
	expect(order.length, 'cards on the page').toBeGreaterThan(3);
	expect(
		cards.filter((card) => order.includes(card)),
		'in the order of urgencies.yaml',
	).toEqual(order);
	const boxes = elements(help().main, (el) =>
		countries.some(({ id }) => attribute(el, 'id') === id),
	);
	expect(
		boxes.map((box) => attribute(box, 'id')),
		'in the order of countries.yaml',
	).toEqual(countries.map(({ id }) => id));
});

test('a red-flag page carries its signs, and its card comes before anything else', () => {
	const problems = published
		.filter(({ kind }) => kind === 'red-flags')
		.flatMap(({ path, data }) => {
			const page = builtPage(path);
			const own = (data.signs ?? []).flatMap((id) => signs.find((sign) => sign.id === id) ?? []);
			const order = urgencies.map(({ heading }) => heading);
			const highest =
				own.map((sign) => order.indexOf(headingOf(sign) ?? '')).sort((a, b) => a - b)[0] ?? 0;
			const [first] = elements(page.main, 'h2');
			const card = first && textOf(first).replace(/ if:$/, '');
			const exercise = elements(page.main, 'a').findIndex((a) =>
				/\/techniques\/./.test(attribute(a, 'href') ?? ''),
			);
			return [
				...own
					.filter(({ asks }) => !textOf(page.main).includes(fold(asks)))
					.map(({ id, asks }) => `${path}: lacks ${id}: ${asks}`),
				...(card === order[highest]
					? []
					: [`${path}: opens with "${card}", its gravest sign says "${order[highest]}"`]),
				...(exercise !== -1 && exercise < 3 ? [`${path}: leads to an exercise at its top`] : []),
			];
		});
	expect(problems, 'see src/layouts/RedFlag.astro').toEqual([]);
});

test('/get-help/ has every number of every country', () => {
	const problems = countries.flatMap((country) => {
		const [box] = elements(help().main, (el) => attribute(el, 'id') === country.id);
		if (!box) return `${country.id} is not on /get-help/`;
		const text = textOf(box);
		const phones = [
			...country.emergency,
			...(country.adviceLine ? [country.adviceLine] : []),
			...(country.crisis ?? []),
		];
		const dialled = elements(box, 'a').map((a) => attribute(a, 'href') ?? '');
		return [
			...[
				country.name,
				country.advice,
				...phones.map(({ number }) => number),
				...(country.relay ?? []),
			]
				.filter((words) => !text.includes(fold(words)))
				.map((words) => `${country.id} lacks "${words}"`),
			...phones
				.filter(({ tel }) => !dialled.some((link) => link.endsWith(`:${tel}`)))
				.map(({ number }) => `${country.id}: ${number} is no link`),
			...(hiddenBy(box) ? [`${country.id} is ${hiddenBy(box)}`] : []),
		];
	});
	expect(problems, 'see src/components/content/CountryNumbers.astro').toEqual([]);
});

/** 111 is an advice line in Great Britain and the ambulance in New Zealand: it never stands alone. */
const WITH_ITS_PLACE =
	/NHS 111|18001 111|111 New Zealand|New Zealand:? (?:Emergency )?111|New Zealand's 111/g;

test('no page has a bare 111', () => {
	const problems = allPages().flatMap((page) => {
		const hidden = elements(page.root).flatMap((el) => [
			attribute(el, 'alt'),
			attribute(el, 'aria-label'),
			attribute(el, 'title'),
		]);
		const texts = [textOf(page.root), metaOf(page, 'description'), ...hidden];
		return texts.flatMap((text) => {
			const rest = fold(text ?? '').replace(WITH_ITS_PLACE, '…');
			const at = rest.search(/\b111\b/);
			return at === -1
				? []
				: `${page.path}: "${rest.slice(Math.max(0, at - 40), at + 20)}"; write NHS 111, or name New Zealand`;
		});
	});
	expect(problems, 'a number is built from countries.yaml').toEqual([]);
});
