/** From drawn paths to one standalone SVG string: short classes, one style, no text, no ids. */
import type { Body } from './body.ts';
import type { Bounds } from './hull.ts';
import { baseRules, lookKey, rulesFor } from './palette.ts';
import type { Look } from './palette.ts';
import { unitsPerCm } from './path.ts';

export interface Drawn {
	readonly d: string;
	readonly look: Look;
	/** A `stroke-dasharray` that hides the outline at seams; empty = none. */
	readonly dashes?: string;
}

export interface Figure {
	readonly svg: string;
	/** Size in units of the viewBox; 4 units = 1 cm of the person. */
	readonly width: number;
	readonly height: number;
}

/** Air round the drawing, cm. */
const padding = 5;
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `bodies` gives skin and hair: the first person's and the second's. */
export function composeSvg(
	drawn: readonly Drawn[],
	bounds: Bounds,
	bodies: readonly Body[],
): Figure {
	const x = Math.round((bounds.x0 - padding) * unitsPerCm) + 0;
	const y = Math.round((bounds.y0 - padding) * unitsPerCm) + 0;
	const width = Math.round((bounds.x1 - bounds.x0 + 2 * padding) * unitsPerCm);
	const height = Math.round((bounds.y1 - bounds.y0 + 2 * padding) * unitsPerCm);

	const classes = new Map<string, string>();
	const light: string[] = [];
	const dark: string[] = [];
	let body = '';
	for (const { d, look, dashes } of drawn) {
		const key = lookKey(look);
		let name = classes.get(key);
		if (name === undefined) {
			name = letters.charAt(classes.size);
			classes.set(key, name);
			const owner = bodies[look.person] ?? bodies[0];
			if (!owner) throw new Error('a figure has a person');
			const [day, night] = rulesFor(look, owner);
			if (day !== '') light.push(`.${name}{${day}}`);
			if (night !== '') dark.push(`.${name}{${night}}`);
		}
		const seam = dashes ? ` stroke-dasharray="${dashes}"` : '';
		body += `<path class="${name}"${seam} d="${d}"/>`;
	}
	const [day, night] = baseRules;
	const style =
		`${day}${light.join('')}` + `@media(prefers-color-scheme:dark){${night}${dark.join('')}}`;
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">` +
		`<style>${style}</style>${body}</svg>`;
	return { svg, width, height };
}
