/** Reading built HTML: parse5 gives the tree that a browser without scripts would build. */
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Element = Tree.Element;
type Node = Tree.Node;

export const parseHtml = (html: string): Tree.Document => parse(html, { scriptingEnabled: false });

export const isElement = (node: Node | null | undefined): node is Element =>
	node !== null && node !== undefined && 'tagName' in node;

const childrenOf = (node: Node): Node[] =>
	'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];

/** Every element below a node, in document order; with `wanted`, those that fit. */
export function elements(
	root: Node,
	wanted: string | ((element: Element) => boolean) = () => true,
): Element[] {
	const fits = typeof wanted === 'string' ? ({ tagName }: Element) => tagName === wanted : wanted;
	const found: Element[] = [];
	const visit = (node: Node) => {
		for (const child of childrenOf(node)) {
			if (isElement(child) && fits(child)) found.push(child);
			visit(child);
		}
	};
	visit(root);
	return found;
}

/** Value of an attribute; undefined where it is not set. */
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
	attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;

/** The elements around one, from the nearest outwards. */
export function ancestors(element: Element): Element[] {
	const found: Element[] = [];
	for (let at = element.parentNode; isElement(at); at = at.parentNode) found.push(at);
	return found;
}

const INLINE = new Set(
	'a abbr b bdi cite code dfn em i kbd mark q small span strong sub sup time wbr'.split(' '),
);
const SILENT = new Set(['script', 'style', 'template', 'title']);

/** One kind of quote and of space, so that typed and typeset text compare equal. */
export const fold = (text: string): string =>
	text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/\.\.\./g, '…')
		.replace(/[\s\u00A0]+/g, ' ')
		.trim();

/** The words a reader meets, folded. Blocks are apart by a space; `leaveOut` drops elements whole. */
export function textOf(root: Node, leaveOut: (element: Element) => boolean = () => false): string {
	const words: string[] = [];
	const visit = (node: Node) => {
		if ('value' in node) words.push(node.value);
		if (isElement(node) && (SILENT.has(node.tagName) || leaveOut(node))) return;
		const block = isElement(node) && !INLINE.has(node.tagName);
		if (block) words.push(' ');
		for (const child of childrenOf(node)) visit(child);
		if (block) words.push(' ');
	};
	visit(root);
	return fold(words.join(''));
}

/** What stands inside a script, style or title, as it is written. */
export const rawText = (element: Element): string =>
	element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** The name a screen reader says for a link or a button. */
export function nameOf(element: Element): string {
	const label = attribute(element, 'aria-label');
	if (label) return fold(label);
	const pictures = elements(element, 'img').map((img) => attribute(img, 'alt') ?? '');
	return fold([textOf(element), ...pictures].join(' '));
}

/** A part of a page with its place in the order of reading. */
export interface Found {
	element: Element;
	/** Position among all elements of the page. */
	at: number;
}

/** The smallest elements below `root` whose words hold a text, without regard to case. */
export function holding(root: Node, text: string): Found[] {
	const wanted = fold(text).toLowerCase();
	const all = elements(root);
	const holds = new Map(
		all.map((element) => [element, textOf(element).toLowerCase().includes(wanted)]),
	);
	return all.flatMap((element, at) => {
		if (!holds.get(element)) return [];
		const deeper = element.childNodes.some((child) => isElement(child) && holds.get(child));
		return deeper ? [] : { element, at };
	});
}

/** Set when something keeps an element from a reader who sees the whole page: folded, aside, hidden. */
export function hiddenBy(element: Element): string | undefined {
	for (const around of [element, ...ancestors(element)]) {
		if (['aside', 'details', 'dialog', 'template', 'noscript'].includes(around.tagName))
			return `<${around.tagName}>`;
		if (attribute(around, 'hidden') !== undefined) return 'hidden';
		if (attribute(around, 'aria-hidden') === 'true') return 'aria-hidden';
		if (hasClass(around, 'visually-hidden')) return 'visually-hidden';
	}
	return undefined;
}

/** The section that a heading names, with the heading's words. */
export function sectionsNamed(root: Node, heading: string | RegExp): Element[] {
	const fits = (text: string) =>
		typeof heading === 'string' ? text === heading : heading.test(text);
	return elements(
		root,
		(el) =>
			el.tagName === 'section' &&
			elements(el, (h) => /^h[2-4]$/.test(h.tagName))
				.slice(0, 1)
				.some((h) => fits(textOf(h))),
	);
}
