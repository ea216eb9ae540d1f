/** Colours as short CSS, light and dark. The outline stays darker than the page in dark. */
import type { Body } from './body.ts';

/** Thickness of the outline, units of the SVG (1.15 cm). */
const outline = 4.6;
const fine = 3.5;

interface Paint {
	readonly light: string;
	readonly dark?: string;
	/** Darker on the far side of the body: factor. */
	readonly far?: number;
}

const line: Paint = { light: '#24303a', dark: '#0d141a' };

const paints: Readonly<Record<string, Paint>> = {
	shirt: { light: '#36a79a', dark: '#3fb5a6' },
	trousers: { light: '#41557f', dark: '#7088b8', far: 0.88 },
	shoe: { light: '#f4efe6', dark: '#e8e2d6' },
	wood: { light: '#d8b58c', dark: '#a98660' },
	woodDark: { light: '#c29c72', dark: '#8c6d4c' },
	mat: { light: '#b9cfc4', dark: '#3d5550' },
	wall: { light: '#e6e1d7', dark: '#2b3640' },
	roller: { light: '#8f9bb5' },
	rollerEnd: { light: '#77839e' },
	ball: { light: '#c9d64b' },
	cloth: { light: '#eee6d6', dark: '#cbc3b2' },
	warm: { light: '#d9655a', dark: '#d9655a' },
	cold: { light: '#8fc1e3' },
	metal: { light: '#9aa5ad' },
	tyre: { light: '#5d6470', dark: '#7c8692' },
	// A second person wears other clothes.
	shirt2: { light: '#b0668a', dark: '#c47fa0' },
	trousers2: { light: '#5d6470', dark: '#8d95a3', far: 0.88 },
};

/** Rules that are more than a fill: light CSS and what changes in dark. */
const special: Readonly<Record<string, readonly [light: string, dark: string]>> = {
	shadow: ['stroke:none;opacity:.16', 'opacity:.5;fill:#000'],
	halo: ['fill:#ffbe66;opacity:.82;stroke:none', ''],
	glow: ['fill:#ff9b3d;stroke:none', ''],
	arrow: [
		'fill:#d43d1a;stroke:#fff;stroke-width:7;paint-order:stroke',
		'fill:#ff7a4d;stroke:#16202a',
	],
	clearWall: ['fill:#d9d2c3;fill-opacity:.3;stroke:#a79f8f', 'stroke:#55636e'],
	water: ['fill:#5fb2dd;opacity:.5;stroke:none', ''],
	ghost: [`fill:none;stroke:#7b858c;stroke-width:${fine};stroke-dasharray:11 9`, 'stroke:#8b99a3'],
	// Over the body: a pale limb, but only a line for the trunk, so that the shirt keeps its colour.
	ghostLimb: [
		`fill:#fff;fill-opacity:.35;stroke-width:${fine};stroke-dasharray:11 9`,
		'stroke:#e8eef2',
	],
	ghostTrunk: [`fill:none;stroke-width:${fine};stroke-dasharray:11 9`, 'stroke:#e8eef2'],
	line: [`fill:none;stroke-width:${fine}`, ''],
	dot: ['', ''],
	bandEdge: ['fill:none;stroke-width:14', ''],
	band: ['fill:none;stroke:#e0a526;stroke-width:8', ''],
	towelEdge: ['fill:none;stroke-width:26', ''],
	towel: ['fill:none;stroke:#efe7d8;stroke-width:18', 'stroke:#d9d0bf'],
	cordEdge: ['fill:none;stroke-width:14', ''],
	cord: ['fill:none;stroke:#eee6d6;stroke-width:7', 'stroke:#cbc3b2'],
	tyreEdge: ['fill:none;stroke-width:17', ''],
	tyre: ['fill:none;stroke:#77808a;stroke-width:9', ''],
};

/** Mat and wall have a thin line in their own darker tone, so that they recede. */
const quiet = new Set(['mat', 'wall']);
const quietLineDark = '#55636e';

function darken(colour: string, factor: number): string {
	const part = (i: number): string =>
		Math.round(parseInt(colour.slice(i, i + 2), 16) * factor)
			.toString(16)
			.padStart(2, '0');
	return shorten(`#${part(1)}${part(3)}${part(5)}`);
}

const shorten = (colour: string): string => colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** What a drawn path looks like: a paint, or one of the special rules. */
export interface Look {
	readonly name: string;
	readonly far: boolean;
	/** 0 = the one who does the exercise. */
	readonly person: number;
}

/** One key for each different look: the class's meaning. */
export const lookKey = ({ name, far, person }: Look): string =>
	`${name}${far ? '|far' : ''}${person > 0 && personal.has(name) ? '|2' : ''}`;

const personal = new Set(['skin', 'hair', 'shirt', 'trousers']);

function paintOf(name: string, second: boolean, body: Body): Paint {
	if (name === 'skin') return { light: body.skin };
	if (name === 'hair') {
		return body.hairDark === undefined
			? { light: body.hair }
			: { light: body.hair, dark: body.hairDark };
	}
	const paint = paints[second && personal.has(name) ? `${name}2` : name];
	if (!paint) throw new Error(`no colour is called ${name}`);
	return paint;
}

/** CSS of a look for light, and what dark changes. */
export function rulesFor(look: Look, body: Body): readonly [light: string, dark: string] {
	const fixed = special[look.name];
	if (fixed) return fixed;
	const { light, dark, far = 0.86 } = paintOf(look.name, look.person > 0, body);
	const tone = (colour: string, k: number): string =>
		look.far ? darken(colour, k) : shorten(colour);
	const own = `fill:${tone(light, far)}`;
	const night = dark === undefined ? '' : `fill:${tone(dark, 0.84)}`;
	if (!quiet.has(look.name)) return [own, night];
	return [
		`${own};stroke:${darken(light, 0.82)};stroke-width:3`,
		`${night};stroke:${quietLineDark}`,
	];
}

export const baseRules: readonly [light: string, dark: string] = [
	`path{fill:${line.light};stroke:${line.light};stroke-width:${outline};` +
		'stroke-linejoin:round;stroke-linecap:round}',
	`path{stroke:${line.dark ?? line.light}}`,
];
