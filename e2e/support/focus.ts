import type { Page } from '@playwright/test';

/** How the focused element shows that it has the focus; a link that covers its card shows it around the card. */
export const focusShown = (page: Page) =>
	page.evaluate(async () => {
		// Chromium scrolls to the focus with the next frame.
		for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const ring = (pseudo?: string) => {
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, pseudo);
			return (
				(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
			);
		};
		const { top, bottom, left, right } = element.getBoundingClientRect();
		const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
		return {
			name: `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`,
			ringed: ring() || ring('::after'),
			inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
			covered: !(middle && (element.contains(middle) || middle.contains(element))),
		};
	});
