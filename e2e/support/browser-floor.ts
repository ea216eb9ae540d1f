/**
 * Which features built CSS, JavaScript and HTML use, by their names in the tables of web-features, and
 * which of them a browser at the floor lacks.
 *
 * It does not see: grammar of values beyond keywords, functions and units; WebAssembly; drawings. A method
 * counts as there when any object of that name has it, since plain JavaScript has no types.
 */
import { parse as parseScript } from 'acorn';
import postcss, { type ChildNode, type Declaration } from 'postcss';
import { features } from 'web-features';
import { browserFloor } from '../../src/lib/settings.ts';

type Support = Record<string, string | undefined>;

const compat = new Map<string, Support>(
	Object.values(features).flatMap((feature) =>
		feature.kind === 'feature'
			? Object.entries(feature.status.by_compat_key ?? {}).map(
					([key, { support }]): [string, Support] => [key, support as Support],
				)
			: [],
	),
);

/** What has the same engine on a phone. */
const phones: Support = {
	chrome: 'chrome_android',
	firefox: 'firefox_android',
	safari: 'safari_ios',
};

const isAtMost = (version: string, floor: string) => {
	const [a, b] = [version, floor].map((text) => text.replace('≤', '').split('.').map(Number));
	const [major = 0, minor = 0] = a ?? [];
	const [floorMajor = 0, floorMinor = 0] = b ?? [];
	return major < floorMajor || (major === floorMajor && minor <= floorMinor);
};

/** Browsers at the floor that lack a feature; none for a name that is in no table. */
export function lackedBy(key: string): string[] {
	const support = compat.get(key);
	if (!support) return [];
	return Object.entries(browserFloor).flatMap(([name, floor]) =>
		[name, phones[name]].flatMap((engine) => {
			if (!engine) return [];
			const since = support[engine];
			return since && isAtMost(since, floor) ? [] : [`${engine} ${floor}`];
		}),
	);
}

export interface Use {
	key: string;
	/** Where it stands, for the message. */
	text: string;
}

const UNITS: Record<string, string> = {
	...Object.fromEntries(
		['svw', 'svh', 'lvw', 'lvh', 'dvw', 'dvh'].map((unit) => [
			unit,
			`css.types.length.viewport_percentage_units_${{ s: 'small', l: 'large', d: 'dynamic' }[unit[0] ?? '']}`,
		]),
	),
	lh: 'css.types.length.lh',
	rlh: 'css.types.length.rlh',
	cqi: 'css.types.length.container_query_length_units',
};

function ofDeclaration({ prop, value }: Declaration): string[] {
	const words = [
		...new Set(value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '').match(/-?[a-z][\w-]*/gi)),
	];
	const units = [...value.matchAll(/[\d.]([a-z]+)\b/g)].flatMap(
		([, unit = '']) => UNITS[unit] ?? [],
	);
	const named = prop.startsWith('--') ? [] : [`css.properties.${prop}`];
	const isLacked = named.some((property) => lackedBy(property).length > 0);
	return [
		...named,
		...words.flatMap((word) => [
			...(isLacked ? [] : named).map((property) => `${property}.${word}`),
			...(value.includes(`${word}(`) ? [`css.types.${word}`, `css.types.color.${word}`] : []),
		]),
		...units,
	].filter((key) => compat.has(key));
}

const ofSelector = (selector: string) =>
	[...selector.matchAll(/::?([a-z-]+)/g)].map(([, name = '']) => `css.selectors.${name}`);

function ofAtRule(name: string, params: string): string[] {
	const inMedia =
		name === 'media'
			? [...params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)].map(
					([, feature = '']) => `css.at-rules.media.${feature}`,
				)
			: [];
	return [
		`css.at-rules.${name}`,
		...inMedia,
		...(/[<>]/.test(params) && name === 'media' ? ['css.at-rules.media.range_syntax'] : []),
		...(name === 'supports' && params.includes('selector(')
			? ['css.at-rules.supports.selector']
			: []),
	];
}

const isGuarded = (node: ChildNode): boolean => {
	const around = node.parent;
	if (!around || around.type === 'root' || around.type === 'document') return false;
	const asks = around.type === 'atrule' && 'params' in around && around.name === 'supports';
	return (asks && !String(around.params).startsWith('not')) || isGuarded(around as ChildNode);
};

/** Whether an earlier line of the same rule sets the property in a way that the floor knows. */
const hasFallback = (line: Declaration) => {
	const before = line.parent?.nodes.slice(0, line.parent.index(line)) ?? [];
	return before.some(
		(other) =>
			other.type === 'decl' &&
			other.prop === line.prop &&
			ofDeclaration(other).every((key) => lackedBy(key).length === 0),
	);
};

/** Features of a style sheet that the floor lacks and that neither `@supports` nor an earlier line guards. */
export function lackingInCss(css: string): Use[] {
	const found: Use[] = [];
	const add = (keys: string[], text: string) =>
		found.push(
			...keys
				.filter((key) => lackedBy(key).length > 0)
				.map((key) => ({ key, text: text.slice(0, 120) })),
		);
	postcss.parse(css).walk((node) => {
		if (isGuarded(node)) return;
		if (node.type === 'decl' && !hasFallback(node)) add(ofDeclaration(node), node.toString());
		if (node.type === 'rule') {
			const nested = node.parent?.type === 'rule' ? ['css.selectors.nesting'] : [];
			add([...nested, ...ofSelector(node.selector)], node.selector);
		}
		if (node.type === 'atrule') {
			const nested = node.parent?.type === 'rule' ? ['css.selectors.nesting'] : [];
			add([...nested, ...ofAtRule(node.name, node.params)], `@${node.name} ${node.params}`);
		}
	});
	return found;
}

/** Keys by their last part: `replaceChildren` is a method of several interfaces. */
const members = Map.groupBy(
	[...compat.keys()].filter((key) =>
		/^(api|javascript\.builtins|webassembly\.api)\.\w+\.\w+$/.test(key),
	),
	(key) => key.slice(key.lastIndexOf('.') + 1),
);

interface Tree {
	type: string;
	[part: string]: unknown;
}

function* treesIn(value: unknown): Generator<Tree> {
	if (Array.isArray(value)) for (const one of value) yield* treesIn(one);
	else if (value && typeof value === 'object' && 'type' in value) {
		yield value as Tree;
		for (const part of Object.values(value)) yield* treesIn(part);
	}
}

const part = (node: unknown, name: string): unknown => (node as Tree | undefined)?.[name];
const nameOf = (node: unknown) => String(part(node, 'name') ?? '');

/**
 * The same of a script: what it calls or makes without asking first (`?.()`), but for methods that it defines
 * itself. Syntax newer than ES2022, which the whole floor knows, is an error of the parser.
 */
export function lackingInScript(code: string): Use[] {
	const trees = [...treesIn(parseScript(code, { ecmaVersion: 2022, sourceType: 'module' }))];
	const own = new Set(
		trees
			.filter(({ type }) => /^(MethodDefinition|PropertyDefinition|Property)$/.test(type))
			.map((tree) => nameOf(tree['key'])),
	);
	const found = new Map<string, Use>();
	for (const tree of trees) {
		if (!/^(CallExpression|NewExpression)$/.test(tree.type) || tree['optional']) continue;
		const callee = tree['callee'];
		const member = part(callee, 'computed') ? '' : nameOf(part(callee, 'property'));
		const object = nameOf(part(callee, 'object'));
		// `Iterator.from` by its own name, `x.from` by any of that name.
		const exact = ['api', 'javascript.builtins']
			.flatMap((room) => [`${room}.${object}.${member}`, `${room}.${object}.${member}_static`])
			.filter((key) => compat.has(key));
		const alike = own.has(member) ? [] : (members.get(member) ?? []);
		const carriers = exact.length > 0 ? exact : alike;
		if (carriers.length > 0 && carriers.every((key) => lackedBy(key).length > 0))
			found.set(member, { key: carriers[0] ?? member, text: `.${member}()` });
		for (const name of [nameOf(callee), object])
			for (const key of name ? [`api.${name}`, `javascript.builtins.${name}`] : [])
				if (lackedBy(key).length > 0) found.set(key, { key, text: name });
	}
	return [...found.values()];
}

/** The same of one element of a page and its attributes. */
export const lackingInElement = (tag: string, attributes: string[]): Use[] =>
	[
		`html.elements.${tag}`,
		...attributes.flatMap((name) => [
			`html.elements.${tag}.${name}`,
			`html.global_attributes.${name}`,
		]),
	]
		.filter((key) => lackedBy(key).length > 0)
		.map((key) => ({ key, text: `<${tag}>` }));
