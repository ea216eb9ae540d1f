export interface MarkdownBlock {
	readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
	readonly text: string;
	/** Items of one list share a number; other blocks have none. */
	readonly list?: number;
}

export interface MarkdownLink {
	readonly text: string;
	readonly target: string;
}

const LINK = /!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;

/** Words as a reader sees them: no emphasis, links, code marks, tags, comments or expressions. */
export const plainText = (markdown: string): string =>
	markdown
		.replace(LINK, '$1')
		.replace(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\{[^}]*\}/g, ' ')
		.replace(/`([^`]*)`/g, '$1')
		.replace(/(\*\*|__)(.+?)\1/g, '$2')
		.replace(/(?<![\w*\\])[*_]([^*_]+)(?<!\\)[*_](?![\w*])/g, '$1')
		.replace(/\\([^\w\s])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();

export const linksIn = (markdown: string): MarkdownLink[] =>
	[...markdown.matchAll(LINK)]
		.filter(([all]) => !all.startsWith('!'))
		.map(([, text = '', target = '']) => ({ text: plainText(text), target }));

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;
const IGNORED = /^\s*(?:import|export)\s|^\s*(?:---|\*\*\*|___)\s*$|^\s*\|?[\s:|-]+\|[\s:|-]*$/;

/** The prose of a Markdown body in order: the plain subset that articles use, no raw HTML blocks. */
export function markdownBlocks(body: string): MarkdownBlock[] {
	const blocks: MarkdownBlock[] = [];
	let open: { kind: 'paragraph' | 'item'; lines: string[] } | undefined;
	let lists = 0;
	let inList = false;
	const close = () => {
		const text = open ? plainText(open.lines.join(' ')) : '';
		if (open && text)
			blocks.push({ kind: open.kind, text, ...(open.kind === 'item' && { list: lists }) });
		open = undefined;
	};
	const source = body.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
	for (const line of source.split(/\r?\n/)) {
		const heading = HEADING.exec(line);
		const item = ITEM.exec(line);
		if (line.trim() === '' || IGNORED.test(line)) close();
		else if (heading) {
			close();
			inList = false;
			blocks.push({ kind: 'heading', text: plainText(heading[2] ?? '') });
		} else if (item) {
			close();
			if (!inList) lists++;
			inList = true;
			open = { kind: 'item', lines: [item[1] ?? ''] };
		} else if (/^\s*\|.*\|\s*$/.test(line)) {
			close();
			inList = false;
			for (const cell of line.trim().slice(1, -1).split('|'))
				if (plainText(cell)) blocks.push({ kind: 'cell', text: plainText(cell) });
		} else if (open) open.lines.push(line);
		else {
			if (!/^\s{2,}/.test(line)) inList = false;
			open = { kind: inList ? 'item' : 'paragraph', lines: [line.replace(/^\s*>\s?/, '')] };
		}
	}
	close();
	return blocks;
}
