/** Measurements that run inside the page: each is handed to `page.evaluate` whole, so it uses nothing outside itself. */

/** Elements that stick out to the right of a narrow screen, and ways to hide that they do. */
export function sidewaysScroll(): string[] {
	const width = document.documentElement.clientWidth;
	const name = (el: Element) =>
		`<${el.tagName.toLowerCase()}${el.className && typeof el.className === 'string' ? ` class="${el.className}"` : ''}>`;
	const hidden = [document.documentElement, document.body]
		.filter((el) => /hidden|clip/.test(getComputedStyle(el).overflowX))
		.map((el) => `${name(el)} hides what sticks out: take overflow-x away`);
	const mayScroll = (el: Element) => {
		for (let at = el.parentElement; at && at !== document.body; at = at.parentElement)
			if (getComputedStyle(at).overflowX !== 'visible') return true;
		return false;
	};
	const sticking = [...document.body.querySelectorAll('*')]
		.filter((el) => el.getBoundingClientRect().right > width + 0.5 && !mayScroll(el))
		.map(
			(el) => `${name(el)} ends at ${Math.round(el.getBoundingClientRect().right)} of ${width} px`,
		);
	return [...hidden, ...sticking.slice(0, 3)];
}

/**
 * Things to press that are less than 44 px high. A link inside a sentence is left out, as in WCAG 2.5.8:
 * its height is that of the line. A link that covers its card counts as the card.
 */
export function smallTargets(): string[] {
	const covers = (el: Element) => {
		const after = getComputedStyle(el, '::after');
		return after.content !== 'none' && after.position === 'absolute';
	};
	const boxOf = (el: Element) => {
		let at: Element = el;
		if (covers(el))
			while (at.parentElement && getComputedStyle(at).position === 'static') at = at.parentElement;
		return at.getBoundingClientRect();
	};
	const inSentence = (el: Element) => {
		if (getComputedStyle(el).display !== 'inline') return false;
		let block = el.parentElement;
		while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
		const words = (of: Element | null) => (of?.textContent ?? '').replace(/\s+/g, '');
		return words(block) !== words(el);
	};
	const targets = [
		...document.querySelectorAll(
			'a[href], button, select, textarea, summary, label:has(input), input',
		),
	];
	const small = targets
		.filter((el) => el.checkVisibility({ visibilityProperty: true }))
		.filter((el) => !(el.matches('input') && el.closest('label')))
		.filter((el) => boxOf(el).width > 1 && !inSentence(el) && boxOf(el).height < 43.5);
	const alike = Map.groupBy(
		small,
		(el) => `${el.tagName.toLowerCase()} in .${el.closest('[class]')?.className ?? ''}`,
	);
	return [...alike].map(([where, of]) => {
		const lowest = Math.min(...of.map((el) => boxOf(el).height));
		return `${of.length} × ${where}, such as "${(of[0]?.textContent ?? '').trim()}": ${Math.floor(lowest)} px high; make it 44 px`;
	});
}
