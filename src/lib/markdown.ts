import { type Dose, doseInWords } from '../dose/index.ts';
import { absolute, pathOf } from './addresses.ts';
import type { Article } from './articles.ts';
import { askBeforeAny, changesOf, conditions } from './conditions.ts';
import { fillAnywhere } from './countries.ts';
import { inFull } from './dates.ts';
import { siteName } from './settings.ts';
import { byLevel, signsOf, watchList } from './signs.ts';
import { citationsOf } from './sources.ts';
import { rows } from './tables.ts';
import { sentence } from './words.ts';

const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
const section = (title: string, ...parts: string[]) =>
	[`## ${title}`, ...parts.filter(Boolean)].join('\n\n');

/** What a quoted piece must not lose: it opens every copy. */
async function stopRules(): Promise<string> {
	const watch = await watchList();
	return list([
		`Call an ambulance now for: ${watch.ambulance.join('; ')}.`,
		`Go to an emergency department now for: ${watch.emergencyDepartment.join('; ')}.`,
		`Get medical help today for: ${watch.today.join('; ')}.`,
		'New pain between your shoulder blades? Get it checked first.',
		'Stop any exercise at sharp or spreading pain, or pain above 3 out of 10.',
	]);
}

async function technique(entry: Article<'techniques'>): Promise<string[]> {
	const { data } = entry;
	const notToday = await rows('notToday');
	const ask = (await conditions()).filter((c) => data.askFirst.some(({ id }) => id === c.data.id));
	const changes = await changesOf(entry);
	return [
		data.purpose,
		section(
			'Before you start',
			`Not today if:\n${list(notToday.map(({ data: line }) => sentence(line.text)))}`,
			`Leave this one out if:\n${list([...data.notIf.map(({ text }) => text), ...data.neverWhile].map(sentence))}`,
			data.neverOn.length ? `Never on ${data.neverOn.join(', ')}.` : '',
			`Ask first, before any technique: ${(await askBeforeAny()).map(({ words }) => words).join('; ')}.`,
			ask.length ? `Ask first, before this one: ${ask.map((c) => c.data.name).join('; ')}.` : '',
			changes.length
				? `Change it with:\n${list(changes.map(({ how, conditions: of }) => `${of.map((c) => c.data.name).join(', ')}: ${how}`))}`
				: '',
		),
		section('How much', doseInWords(data.dose as Dose).sentence),
		section(
			'How to do it',
			`Start: ${data.start}`,
			data.steps.map(({ text }, i) => `${i + 1}. ${text}`).join('\n'),
			`Breathing: ${data.breathing}`,
		),
		section(
			'What you may feel',
			`Right: ${data.feel.right}`,
			`Normal: ${data.feel.normal}`,
			`Stop:\n${list(data.feel.stop)}`,
			`Known harms: ${data.harms}`,
		),
		section(
			'Easier and harder',
			`Easier: ${data.easier.text}`,
			`Harder: ${'none' in data.harder ? data.harder.none : data.harder.text}`,
			data.noFloor ? `Without the floor: ${data.noFloor.text}` : '',
		),
	];
}

async function careCards(entry: Article<'red-flags' | 'precautions'>): Promise<string[]> {
	return (await byLevel(await signsOf(entry))).map(({ level, signs }) =>
		section(
			`${level.heading} if:`,
			list(signs.map(({ data }) => data.asks)),
			list(level.body.map(fillAnywhere)),
		),
	);
}

async function partsOf(entry: Article): Promise<string[]> {
	switch (entry.collection) {
		case 'techniques':
			return technique(entry);
		case 'red-flags':
			return [
				...(await careCards(entry)),
				section('What it can mean', entry.data.canMean),
				section('While you wait', list(entry.data.whileYouWait)),
				section('Do not', list(entry.data.doNot.map((line) => `Do not ${line}`))),
				section('When it is not this', entry.data.notThis),
			];
		case 'precautions':
			return [entry.data.answer, ...(await careCards(entry))];
		case 'understand':
			return [
				entry.data.answer,
				...entry.data.questions.map(({ ask, answer }) => section(ask, answer)),
			];
		case 'routines':
			return [entry.data.whoFor, section('Does it help you?', entry.data.helps)];
	}
}

/** A page as plain Markdown: the stop rules first, then everything that the page says. */
export async function markdownOf(entry: Article): Promise<string> {
	const { title, checked, nextCheck } = entry.data;
	const evidence = 'evidence' in entry.data ? entry.data.evidence : [];
	const citations = await citationsOf(entry);
	return `${[
		`# ${title}`,
		await stopRules(),
		...(await partsOf(entry)),
		section('More', entry.body?.trim() ?? ''),
		...evidence.map((claim) =>
			section(`For ${claim.for}`, `Known: ${claim.known}`, `Not known: ${claim.unknown}`),
		),
		section(
			'Sources and dates',
			citations
				.map(({ source }, i) => `${i + 1}. ${source.authors ?? ''} ${source.title}`)
				.join('\n'),
			`Written from the sources above. Not yet checked by a clinician. Last checked against its sources ${inFull(checked)}. Next check due ${inFull(nextCheck)}.`,
			`${siteName}, CC BY 4.0: ${absolute(pathOf(entry))}`,
		),
	].join('\n\n')}\n`;
}
