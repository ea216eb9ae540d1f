import { entriesOf, type Content } from './read.ts';
import { show } from './problem.ts';
import { collect, type Rule } from './rule.ts';
import {
	articlesOf,
	blocksOf,
	evidenceOf,
	referencesOf,
	sourcesById,
	stateOf,
	textsOf,
} from './walk.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

const NOT_READ = 'cite one that was read in text, or change the basis to consensus or caution';

/** A claim of basis source rests on a work that was read; every citation of a page was read. */
export const checkClaims: Rule = (content) =>
	collect((on) => {
		const sources = sourcesById(content);
		const wasRead = (id: string) => sources.get(id)?.data.verified === 'text';
		// A source that there is not is a dangling reference already.
		const isKnown = (id: string) => sources.has(id);
		const unread = (ids: readonly string[]) =>
			ids.every(isKnown) && !ids.some(wasRead)
				? ids.map((id) => `${id} (verified: ${sources.get(id)?.data.verified})`).join(', ') ||
					'no source'
				: undefined;

		for (const entry of [...entriesOf(content, 'signs'), ...entriesOf(content, 'rules')]) {
			if (entry.data.basis !== 'source') continue;
			const found = unread(entry.data.sources.map(({ id }) => id));
			if (found) on(entry)('sources', found, NOT_READ);
		}
		for (const entry of articlesOf(content)) {
			const cited = entry.data.sources.map(({ ref }) => ref.id);
			for (const [index, { basis, sources: refs }] of evidenceOf(entry).entries()) {
				const field = `evidence.${index}.sources`;
				const ids = refs.map(({ id }) => id);
				const found = basis === 'source' ? unread(ids) : undefined;
				if (found) on(entry)(field, found, NOT_READ);
				for (const id of ids.filter((id) => !cited.includes(id)))
					on(entry)(field, show(id), 'list it in sources too, with the sentence that it supports');
			}
			for (const [index, id] of cited.entries())
				if (isKnown(id) && !wasRead(id))
					on(entry)(
						`sources.${index}.ref`,
						`${show(id)} (verified: ${sources.get(id)?.data.verified})`,
						'cite a source with verified: text',
					);
		}
	});

/** A page names what it rests on: a source, or evidence that says that it is consensus or caution. */
export const checkFounded: Rule = (content) =>
	collect((on) => {
		for (const entry of articlesOf(content))
			if (
				'evidence' in entry.data &&
				entry.data.sources.length === 0 &&
				!evidenceOf(entry).some(({ basis }) => basis !== 'source')
			)
				on(entry)('sources', [], 'write a source, or evidence whose basis is consensus or caution');
	});

/** The sentence that a source supports stands on the page, word for word. */
export const checkSupports: Rule = (content) =>
	collect((on) => {
		for (const entry of articlesOf(content)) {
			const own = textsOf(entry).filter(({ path }) => !path.startsWith('sources.'));
			const texts = [...own, ...blocksOf(entry)].map(({ value }) => fold(value));
			for (const [index, { supports }] of entry.data.sources.entries())
				if (!texts.some((text) => text.includes(fold(supports))))
					on(entry)(
						`sources.${index}.supports`,
						supports,
						'copy the sentence word for word from this page, which does not have it',
					);
		}
	});

/** Sources that nothing published cites say why; those that something cites do not. */
export const checkUncited: Rule = (content) =>
	collect((on) => {
		// A file that could not be read may be the one that cites them.
		if (!content.isWhole) return;
		const { published, drafts } = citedIn(content);
		for (const source of entriesOf(content, 'sources')) {
			const { uncited } = source.data;
			const by = published.get(source.id);
			if (by && uncited !== undefined)
				on(source)('uncited', show(uncited), `take it out: ${by} cites the source`);
			if (!by && !drafts.has(source.id) && uncited === undefined)
				on(source)(
					'uncited',
					'nothing, and no page cites the source',
					'write why nobody cites it yet',
				);
		}
	});

/** Ids of cited sources with the first file that cites them. What is being written counts as a draft. */
function citedIn(content: Content) {
	const published = new Map<string, string>();
	const drafts = new Set(content.misshapen.flatMap(stringsIn));
	for (const entry of content.entries)
		for (const { value } of referencesOf(entry))
			if (value.collection !== 'sources') continue;
			else if (stateOf(entry) === 'draft') drafts.add(value.id);
			else if (!published.has(value.id)) published.set(value.id, entry.file);
	return { published, drafts };
}

const stringsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(stringsIn)
			: [];
