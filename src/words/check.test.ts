import { expect, test } from '@playwright/test';
import {
	bannedIn,
	bannedWords,
	checkWords,
	formatWordProblem,
	type ProseEntry,
	type ProseKind,
	repeatedSentences,
} from './index.ts';

/** A sentence, the words found in it, and the kind of text where that matters. */
const rows: [sentence: string, found: string[], kind?: ProseKind][] = [
	// Claims that evidence.md rules out, and the same words where they claim nothing.
	['This aligns your spine.', ['aligns']],
	['It does not align your spine.', []],
	['Does it align your spine?', []],
	['Your spine is out of place.', ['out of place']],
	['It does not put anything back in place.', []],
	['You get instant relief.', ['instant']],
	['Say goodbye to pain.', ['Say goodbye to']],
	['It cures back pain.', ['cures']],
	['Nothing here cures it.', []],
	['A fix for a stiff back.', ['fix']],
	['Part of your spine is fixed.', []],
	['It releases tension.', ['releases tension']],
	['Release the band with care.', []],
	['Roll out the knots.', ['knots']],
	['Tie a knot in the band.', []],
	['It breaks up tight spots.', ['breaks up']],
	['Break up your sitting time.', []],
	['It detoxes you.', ['detoxes']],
	['It decompresses your discs.', ['decompresses']],
	['Crack your back on the chair.', ['Crack your']],
	['Lie down, then crack your back.', ['then crack your']],
	['Crack your upper back', [], 'title'],
	['You typed “crack your back”.', []],
	['Do not crack your back.', []],
	['Bad posture hurts.', ['Bad posture']],
	['There is no perfect posture.', []],
	['This is safe.', ['is safe']],
	['It is not safe for you.', []],
	['Here is what is safe.', []],
	['Choose this to be safe.', []],
	['It is a proven move.', ['proven']],
	['Nobody has proven it.', []],
	['One sign alone proves nothing.', []],
	['Push through the pain.', ['Push through']],
	['Invest in a reputable brand.', ['Invest in']],
	['This page was medically reviewed.', ['medically reviewed']],
	['It is a miracle.', ['miracle']],
	['Your discs are worn out.', ['worn out']],
	// House words.
	['You should breathe.', ['should']],
	['Rest your shoulders.', []],
	['Turn slowly.', ['slowly']],
	['Turn slowly, over about 3 seconds.', []],
	['Turn gently.', ['gently']],
	['Turn so gently that nothing shakes.', []],
	['Make a slow turn.', []],
	['Stiffness that came on slowly.', []],
	['Somebody who breathes slowly.', []],
	['Come up slowly.', ['slowly']],
	['Turn down offers to crack your back.', []],
	['How to crack your back', ['How to crack your'], 'heading'],
	['You have severe pain.', ['severe']],
	['Repeat as needed.', ['as needed']],
	['It normally eases.', ['normally']],
	['It occurs at night.', ['occurs']],
	['If you experience pain, stop.', ['experience']],
	['Ask an experienced physio.', []],
	['Don’t pull.', ['Don’t']],
	["Don't pull.", ["Don't"]],
	['It isn’t far.', ['isn’t']],
	['You can’t turn.', ['can’t']],
	['Rotate your chest.', ['Rotate']],
	['Extend your back.', ['Extend your back']],
	['Your thoracic spine is stiff.', ['thoracic']],
	['It is the middle of your back (thoracic spine).', []],
	['Phone your doctor.', ['Phone your']],
	['Keep a phone near.', []],
	['Seek medical help.', ['Seek medical']],
	['This is for the elderly.', ['elderly']],
	['You have a fever of 38 °C.', ['38 °']],
	['It was checked on 06/08/26.', ['06/08/26']],
	['Do 10–15 turns.', ['10–15']],
	['Do 5 to 8 turns.', []],
];
for (const [sentence, found, kind = 'paragraph'] of rows)
	test(`banned words: ${sentence} (${kind})`, () => {
		expect(bannedIn(sentence, kind).map(({ word }) => word)).toEqual(found);
	});

test('the next sentence may say what a word looks like', () => {
	expect(bannedIn('Turn slowly.', 'item', 'Take 3 seconds.')).toEqual([]);
});

test('every banned word says what to write', () => {
	for (const { write } of bannedWords) expect(write.length).toBeGreaterThan(2);
});

const entry = (data: object, body = '', file = 'src/content/techniques/a.mdx'): ProseEntry => ({
	file,
	collection: file.split('/')[2] ?? '',
	data,
	body,
});
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');
const list = (count: number) => times(count, '\n- one').replaceAll(' \n', '\n');

/** An article with one fault, where the fault is said to stand, and what is wrong with it. */
const faults: [name: string, of: ProseEntry, field: string, problem: string][] = [
	['long sentence', entry({ purpose: `${times(26, 'go')}.` }), 'purpose', '26 words in a sentence'],
	[
		'long step',
		entry({ steps: [{ text: `${times(21, 'go')}.` }] }),
		'steps.0.text',
		'21 words in a step',
	],
	['long paragraph', entry({}, times(4, 'Go on.')), 'body', '4 sentences in a paragraph'],
	['long list', entry({}, `Bring:\n${list(7)}`), 'body', 'a list of 7 items'],
	[
		'long alt',
		entry({ steps: [{ alt: 'a'.repeat(126) }] }),
		'steps.0.alt',
		'126 characters in an alt text',
	],
	['long title', entry({ title: 'a'.repeat(66) }), 'title', '66 characters in a title'],
	[
		'question as heading',
		entry({}, '### Why turn?'),
		'body',
		'a heading that ends in a full stop or question mark',
	],
	['block capitals', entry({ harms: 'STOP at once.' }), 'harms', 'block capitals: STOP'],
	['bare 111', entry({ who: 'Call 111 now.' }), 'who', 'a bare 111'],
	['emergency number', entry({ who: 'Call 999 now.' }), 'who', 'a phone number in the text'],
	['phone number', entry({ who: 'It is 0800 611 116.' }), 'who', 'a phone number in the text'],
	[
		'number of the dose',
		entry({ steps: [{ text: 'Hold for 5 seconds.' }] }),
		'steps.0.text',
		'a number that the dose owns',
	],
	[
		'vague link',
		entry({}, 'Look [here](/a-z/).'),
		'body',
		'a link text that does not say where it leads',
	],
	['banned word', entry({ doNot: ['Turn slowly.'] }), 'doNot.0', '"slowly"'],
];
for (const [name, of, field, problem] of faults)
	test(`fault: ${name}`, () => {
		const found = checkWords([of])
			.filter((p) => p.field !== 'grade')
			.map((p) => [p.file, p.field, p.problem]);
		expect(found).toEqual([[of.file, field, problem]]);
	});

const allowed: [name: string, of: ProseEntry][] = [
	['25 words', entry({ purpose: `${times(25, 'go')}.` })],
	['20 words in a step', entry({ steps: [{ text: `${times(20, 'go')}.` }] })],
	['three sentences', entry({}, times(3, 'Go on.'))],
	['six items', entry({}, `Bring:\n${list(6)}`)],
	['a long safety list', entry({}, `Stop if:\n${list(9)}`)],
	['a kept abbreviation', entry({ who: 'Ask about COPD.' })],
	['a named advice line', entry({ who: 'NHS 111 is one advice line.' })],
	[
		'a count that is no number to call',
		entry({ harms: 'A study of 111 people. One of 999 fell.' }),
	],
	['a link with its destination', entry({}, '[How to get up](/techniques/get-up/)')],
	['a long alt sentence', entry({ steps: [{ alt: `${times(26, 'go')}.` }] })],
];
for (const [name, of] of allowed)
	test(`allowed: ${name}`, () => {
		expect(checkWords([of]).filter((p) => p.field !== 'grade')).toEqual([]);
	});

const HARD = 'Considerable mobility necessitates regular activity.';
for (const [collection, limit] of [
	['techniques', '6.0'],
	['routines', '6.0'],
	['red-flags', '6.0'],
	['understand', '8.0'],
	['precautions', '8.0'],
	['about', '8.0'],
])
	test(`a hard page of ${collection} is refused, with its sentences and words`, () => {
		const of = entry({ summary: HARD }, '', `src/content/${collection}/a.mdx`);
		const [problem, ...others] = checkWords([of]);
		expect(others).toEqual([]);
		expect(problem?.problem).toMatch(
			new RegExp(`^grade \\d+\\.\\d, above ${limit?.replace('.', '\\.')};`),
		);
		expect(problem?.sentence).toContain(HARD);
		expect(problem?.fix).toContain('considerable');
	});

const LONG = 'Warm skin that stays red for an hour means that you stop using it.';
const heat = entry({ harms: LONG }, '', 'src/content/techniques/heat.mdx');
const cold = entry(
	{ harms: 'Cold can numb.' },
	LONG.replace('Warm', 'warm'),
	'src/content/techniques/cold.mdx',
);

test('a long sentence on two pages is found, with both', () => {
	expect(repeatedSentences([heat, cold])).toEqual([
		{ sentence: LONG, files: [heat.file, cold.file] },
	]);
	expect(checkWords([cold], [heat, cold]).map(({ problem }) => problem)).toEqual([
		`it stands on ${heat.file} too`,
	]);
});

const once: [name: string, entries: ProseEntry[]][] = [
	['twice on one page', [entry({ harms: LONG, purpose: LONG })]],
	[
		'under twelve words',
		[entry({ harms: 'Stop if it hurts.' }), { ...heat, data: { harms: 'Stop if it hurts.' } }],
	],
	[
		'judgements of a condition',
		[entry({ adapt: [{ how: LONG }] }), { ...heat, data: { adapt: [{ how: LONG }] } }],
	],
	[
		'items of a list',
		[entry({}, `- ${LONG.slice(0, -1)}`), { ...heat, body: `- ${LONG.slice(0, -1)}`, data: {} }],
	],
	['emergency lines', [entry({ doNot: [LONG] }), { ...heat, data: { doNot: [LONG] } }]],
	['copies for a source', [entry({ sources: [{ supports: LONG }] }), heat]],
];
for (const [name, entries] of once)
	test(`not repeated: ${name}`, () => {
		expect(repeatedSentences(entries)).toEqual([]);
	});

test('a message names the file, the sentence and the fix', () => {
	const [problem] = checkWords([entry({ breathing: 'You should breathe.' })]);
	expect(problem && formatWordProblem(problem)).toBe(
		'src/content/techniques/a.mdx · breathing\n   You should breathe.\n   "should": write what to do and why: "Breathe out as you turn."',
	);
});
