/**
 * Which answer shows, and which lists: everything on the checklist that depends on a tick, in one file.
 * If it does not load, or a browser knows no `:has()`, all lists and all answers show.
 */
import { AGES, ageBoxes, type Box, checklist, factBoxes, withFollowUps } from '../../lib/triage.ts';
import { urgencyIds } from '../../schema/triage.ts';
import { triageStylesheet } from '../../triage/index.ts';

const SCOPE = '[data-triage]';
const when = (...boxes: string[]) => `${SCOPE}:has(${boxes.join()})`;
const checked = (...ids: string[]) => ids.map((id) => `#${id}:checked`);
const ticked = (id: string) => checked(...(ageBoxes[id] ?? [`sign-${id}`]));
const none = (selectors: string[]) => `${selectors.join()}{display:none}`;
const show = (selectors: string[]) => `${selectors.join()}{display:block}`;

/** A list opens when the one before it is answered, and stays open while it holds an answer. */
const OPENS: readonly (readonly [part: string, after: string])[] = [
	['age', 'emergency'],
	['today', 'age'],
	['about-you', 'today'],
	['the-pain', 'about-you'],
	['soon', 'the-pain'],
];
const answered = (part: string) =>
	part === 'age'
		? checked(...AGES.map(({ box }) => box))
		: [...checked(`none-${part}`), `#part-${part} [data-group="${part}"]:checked`];

const opening = () => [
	none(OPENS.map(([part]) => `#part-${part}`)),
	...OPENS.map(([part, after]) =>
		show([`${when(...answered(after), `#part-${part} :checked`)} #part-${part}`]),
	),
	// An emergency ends the questions: no list after it, whatever was ticked there before.
	none(
		['under-18', ...OPENS.map(([part]) => part)].map(
			(part) => `${when('#part-emergency [data-group]:checked')} #part-${part}`,
		),
	),
];

const byAge = () => [
	none(['#part-under-18']),
	show([`${when(...checked('sign-Y01'))} #part-under-18`]),
	none([`${when(...checked('sign-Y01'))} .adult`]),
];

/** A follow-up shows under its fact, and stays while it is ticked. */
const followUps = (boxes: Box[]) => {
	const asked = withFollowUps(boxes).filter(
		({ after, group }) => after.length > 0 && group !== 'under-18',
	);
	const nested = new Set(withFollowUps(boxes).flatMap((box) => box.followUps));
	const place = (box: Box) => `#${nested.has(box) ? 'then' : 'row'}-${box.id}`;
	return [
		none(asked.map(place)),
		...asked.map((box) =>
			show([`${when(...box.after.flatMap(ticked), `#sign-${box.id}:checked`)} ${place(box)}`]),
		),
	];
};

/** What a box says in short shows once it is ticked, and stays while one of its own boxes is. */
const opened = (boxes: Box[]) => {
	const openers = withFollowUps(boxes).filter(({ opens }) => opens.length > 0);
	return [
		none(openers.map(({ id }) => `#opened-${id}`)),
		...openers.map(({ id, opens }) =>
			show([
				`${when(...checked(`sign-${id}`), ...withFollowUps(opens).map((box) => `#sign-${box.id}:checked`))} #opened-${id}`,
			]),
		),
	];
};

/** What was ticked and is no reason by itself: facts about the reader and the pain. */
const facts = (boxes: Box[]) => {
	const told = [
		...AGES.filter(({ ticks }) => ticks.length > 0).map(({ box }) => box),
		...factBoxes(boxes).map(({ id }) => `sign-${id}`),
	];
	const short = factBoxes(boxes).filter(({ opens }) => opens.length > 0);
	return [
		none(['[data-fact]']),
		`${told.map((id) => `${when(...checked(id))} [data-fact="${id}"]`).join()}{display:list-item}`,
		...short.map(({ id, opens }) =>
			none([
				`${when(...checked(...opens.map((box) => `sign-${box.id}`)))} [data-fact="sign-${id}"]`,
			]),
		),
	];
};

const notes = (parts: readonly string[]) => [
	none(['.both', '.why', '.left', '.answer .minor', '.answer .facts', '#open-under-18']),
	show([`${when('[data-group]:checked')} .why`, `${when('.part :checked')} .left`]),
	none([`${when('.part :checked')} .key`]),
	show([
		`${when(...checked('sign-Y01'))} .minor`,
		`${when('[data-group="about-you"]:checked')} .facts`,
	]),
	`${when(...checked('sign-Y01'))} #open-under-18{display:list-item}`,
	...parts.map((part) => none([`${when(...answered(part))} #open-${part}`])),
	'.go-on{display:var(--open)}',
	`.part:has(.none :checked):has([data-group]:checked) .both{display:block}`,
];

const BAR = [
	'.bar{display:block}',
	...[...urgencyIds, 'unfinished'].map((card) => `[data-bar="${card}"]{display:var(--r-${card})}`),
];

export async function GET() {
	const { boxes, ...data } = await checklist();
	const answers = triageStylesheet(data, {
		scope: SCOPE,
		boxes: ageBoxes,
		also: [AGES.map(({ box }) => box)],
	});
	const parts = ['emergency', 'age', 'under-18', ...OPENS.map(([part]) => part)];
	const page = [
		...followUps(boxes),
		...opened(boxes),
		...facts(boxes),
		...byAge(),
		...notes(parts),
	];
	const css = [
		answers,
		`@supports selector(:has(a)){\n${page.join('\n')}\n`,
		`@media screen{\n${[...opening(), ...BAR].join('\n')}\n}`,
		`@media print{${none([`${when('.part :checked')} .part`])}}\n}\n`,
	];
	return new Response(css.join('\n'), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
