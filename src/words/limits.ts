import { keptAbbreviations } from './kept-words.ts';
import type { MarkdownLink } from './markdown.ts';
import type { Prose } from './prose.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

export interface Fault {
	readonly sentence: string;
	readonly problem: string;
	readonly fix: string;
}

const LONGEST_SENTENCE = { step: 20, other: 25 };
const MOST_SENTENCES = 3;
const MOST_ITEMS = 6;
const LONGEST_ALT = 125;
const LONGEST_TITLE = 65;

const SAFETY_LEAD =
	/\b(?:stop|do not|call|get help|emergency|ambulance|doctor|leave (?:it|this)|ask first)\b/i;
const VAGUE =
	/^(?:(?:click|read|see|go) )?(?:here|more|this|this page|this link|link|page)\.?$|^(?:learn|find out|read) more$/i;

const PHONE =
	/(?:\+|\b00)\d[\d ]{6,}\d|\b0\d[\d ]{6,}\d\b|\b1[38]\d\d ?\d{3}\b|\b1[38] \d\d \d\d\b/;
const EMERGENCY_NUMBER = /(?<![\d,.])\b(?:999|911|112|000|111)\b(?![\d,.]\d)/;
const CALLING = /\b(?:call|calls|calling|dial|phone|ring|text|ambulance|emergency)\b/i;

/** What a sentence breaks apart from its words. */
export function faultsOfSentence(sentence: string, { kind }: Pick<Prose, 'kind'>): Fault[] {
	const faults: Fault[] = [];
	const say = (problem: string, fix: string) => faults.push({ sentence, problem, fix });
	const limit = kind === 'step' ? LONGEST_SENTENCE.step : LONGEST_SENTENCE.other;
	const length = wordsOf(sentence).length;
	if (kind !== 'alt' && length > limit)
		say(
			`${length} words in a ${kind === 'step' ? 'step' : 'sentence'}`,
			`split it: at most ${limit} words`,
		);
	for (const [word] of sentence.matchAll(/\b[A-Z]{4,}\b/g))
		if (!keptAbbreviations.has(word)) say(`block capitals: ${word}`, 'write it in small letters');
	const bare = sentence.replace(/\bNHS 111\b/g, '');
	const short = CALLING.test(bare) ? EMERGENCY_NUMBER.exec(bare)?.[0] : undefined;
	if (short === '111')
		say('a bare 111', 'write "your advice line": 111 is the emergency number in New Zealand');
	else if (short ?? PHONE.test(bare))
		say(
			'a phone number in the text',
			'write "your emergency number" or "an ambulance": numbers come from countries.yaml',
		);
	if (
		kind === 'step' &&
		/\b\d+ (?:(?:to|or) \d+ )?(?:seconds?|breaths?|minutes?|times|turns|repeats)\b/i.test(sentence)
	)
		say(
			'a number that the dose owns',
			'write "Hold." or take the number out: the dose says how long and how many',
		);
	return faults;
}

/** What one piece of prose breaks as a whole. */
export function faultsOfPiece({ kind, text, field }: Prose): Fault[] {
	const faults: Fault[] = [];
	const say = (problem: string, fix: string) => faults.push({ sentence: text, problem, fix });
	const count = sentencesOf(text).length;
	if (kind === 'paragraph' && count > MOST_SENTENCES)
		say(`${count} sentences in a paragraph`, `split it: at most ${MOST_SENTENCES} sentences`);
	if (kind === 'alt' && text.length > LONGEST_ALT)
		say(`${text.length} characters in an alt text`, `cut it to ${LONGEST_ALT}: the position only`);
	if (kind === 'title' && text.length > LONGEST_TITLE)
		say(`${text.length} characters in a title`, `cut it to ${LONGEST_TITLE}`);
	if (kind === 'heading' && field === 'body' && /[.?]$/.test(text))
		say(
			'a heading that ends in a full stop or question mark',
			'write a statement without a full stop',
		);
	return faults;
}

/** Lists of the body above six items. Safety lists may be longer: nothing is cut to fit. */
export function faultsOfLists(prose: readonly Prose[]): Fault[] {
	const lists = new Map<number, { lead: string; items: string[] }>();
	for (const [index, { list, text }] of prose.entries()) {
		if (list === undefined) continue;
		const open = lists.get(list) ?? { lead: prose[index - 1]?.text ?? '', items: [] };
		open.items.push(text);
		lists.set(list, open);
	}
	return [...lists.values()].flatMap(({ lead, items }) =>
		items.length <= MOST_ITEMS || SAFETY_LEAD.test(lead)
			? []
			: {
					sentence: lead || (items[0] ?? ''),
					problem: `a list of ${items.length} items`,
					fix: `group them: at most ${MOST_ITEMS} in a list`,
				},
	);
}

/** Links whose words do not say where they lead. */
export const faultsOfLinks = (links: readonly MarkdownLink[]): Fault[] =>
	links
		.filter(({ text }) => VAGUE.test(text) || text === '')
		.map(({ text, target }) => ({
			sentence: `[${text}](${target})`,
			problem: 'a link text that does not say where it leads',
			fix: 'write the destination: "How to get up from the floor"',
		}));
