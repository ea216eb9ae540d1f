import { markdownBlocks } from './markdown.ts';

/** An article as it stands in its file: front matter as data, and the Markdown under it. */
export interface ProseEntry {
	/** Path for messages. */
	readonly file: string;
	readonly collection: string;
	readonly data: unknown;
	readonly body: string;
}

export type ProseKind = 'title' | 'heading' | 'paragraph' | 'step' | 'item' | 'alt';

export interface Prose {
	/** Dotted path, or `body`. */
	readonly field: string;
	/** Without Markdown. */
	readonly text: string;
	readonly kind: ProseKind;
	/** Items of one list of the body share a number. */
	readonly list?: number;
}

/** Where prose stands in the front matter. `*` is any entry of a list. */
const PROSE: Readonly<Record<string, ProseKind>> = {
	title: 'title',
	summary: 'paragraph',
	'changes.*.what': 'item',
	'status.withdrawn.why': 'paragraph',
	'evidence.*.for': 'heading',
	'evidence.*.known': 'paragraph',
	'evidence.*.unknown': 'paragraph',
	purpose: 'paragraph',
	// Shown as a list, a sentence a line.
	start: 'item',
	'steps.*.text': 'step',
	'steps.*.alt': 'alt',
	breathing: 'paragraph',
	'equipment.*.what': 'item',
	'equipment.*.substitute': 'item',
	'feel.right': 'item',
	'feel.normal': 'item',
	'feel.stop.*': 'item',
	'notIf.*.text': 'item',
	'adapt.*.how': 'item',
	'neverOn.*': 'item',
	'neverWhile.*': 'item',
	'easier.text': 'paragraph',
	'easier.alt': 'alt',
	'harder.text': 'paragraph',
	'harder.alt': 'alt',
	'harder.none': 'paragraph',
	'noFloor.text': 'paragraph',
	'fixes.*.if': 'item',
	'fixes.*.then': 'item',
	harms: 'paragraph',
	answer: 'paragraph',
	who: 'paragraph',
	'questions.*': 'item',
	'questions.*.ask': 'heading',
	'questions.*.answer': 'paragraph',
	'figures.*.alt': 'alt',
	'marked.alt': 'alt',
	canMean: 'paragraph',
	'firstLines.*': 'paragraph',
	'whileYouWait.*': 'item',
	'doNot.*': 'item',
	notThis: 'paragraph',
	whoFor: 'paragraph',
	helps: 'paragraph',
};

/**
 * Text that is no prose of the page, or is counted where it comes from: search phrases, ids, days,
 * the words of a dose, sentences that `sources` copies from the page.
 */
const LEFT_OUT =
	/^(?:alsoCalled|facts|sources|related|added|checked|nextCheck|updated|changes\.\*\.date|status|status\.withdrawn\.instead.*|evidence\.\*\.(?:basis|certainty|sources.*)|code|section|goal|positions|places|level|dose|(?:steps\.\*|figures\.\*|marked)\.pose|notIf\.\*\.(?:condition|part)|askFirst|adapt\.\*\.condition|fine|(?:easier|harder)\.pose|noFloor\.instead|next|kind|signs|faster|place|position|techniques|break)(?:\.|$)/;

const pattern = (path: string) => path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*');

function stringsOf(value: unknown, path = ''): { path: string; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		stringsOf(inner, path ? `${path}.${key}` : key),
	);
}

/** What the page writes before a line, so that it is read as the reader reads it. */
const before = (path: string) => (path.startsWith('doNot.') ? 'Do not ' : '');

/** Fields of the front matter that are neither prose nor known to be none: empty, or the table above is old. */
export const unknownFields = ({ data }: Pick<ProseEntry, 'data'>): string[] =>
	stringsOf(data)
		.map(({ path }) => path)
		.filter((path) => !(pattern(path) in PROSE) && !LEFT_OUT.test(pattern(path)));

/** The prose of an article, in the order of its file. */
export function proseOf({ data, body }: Pick<ProseEntry, 'data' | 'body'>): Prose[] {
	const fields = stringsOf(data).flatMap(({ path, text }) => {
		const kind = PROSE[pattern(path)];
		return kind ? [{ field: path, text: `${before(path)}${text.trim()}`, kind }] : [];
	});
	const blocks = markdownBlocks(body).map(({ kind, text, list }) => ({
		field: 'body',
		text,
		kind: kind === 'cell' ? ('item' as const) : kind,
		...(list !== undefined && { list }),
	}));
	return [...fields, ...blocks];
}

/** What a reading grade counts: all prose but descriptions of figures, one piece on a line. */
export const textOf = (prose: readonly Prose[]): string =>
	prose
		.filter(({ kind }) => kind !== 'alt')
		.map(({ text }) => text)
		.join('\n');
