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
 * Things to press that are less than 44 px high or wide. A link inside a sentence, or in the lists of running
 * text, is left out, as in WCAG 2.5.8: its height is that of the line. A link that covers its card
 * counts as the card.
 */
export function smallTargets(): string[] {
	const covers = (el: Element) => {
		const after = getComputedStyle(el, '::after');
		return after.content !== 'none' && after.position === 'absolute';
	};
	const boxOf = (el: Element) => {
		// A press on the words beside a box ticks it.
		const ticks = el instanceof HTMLInputElement && /^(checkbox|radio)$/.test(el.type);
		const [label] = ticks ? (el.labels ?? []) : [];
		let at: Element = label ?? el;
		if (covers(el))
			while (at.parentElement && getComputedStyle(at).position === 'static') at = at.parentElement;
		return at.getBoundingClientRect();
	};
	const inSentence = (el: Element) => {
		if (getComputedStyle(el).display !== 'inline') return false;
		if (el.closest('.prose')) return true;
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
	const least = (el: Element) => Math.min(boxOf(el).width, boxOf(el).height);
	// Kept for screen readers and the keyboard until it has the focus: the skip link.
	const isAside = (el: Element) => getComputedStyle(el).clipPath !== 'none';
	const small = targets
		.filter((el) => el.checkVisibility({ visibilityProperty: true }) && !isAside(el))
		.filter((el) => !(el.matches('input') && el.closest('label')))
		.filter((el) => boxOf(el).width > 1 && !inSentence(el) && least(el) < 43.5);
	const alike = Map.groupBy(
		small,
		(el) => `${el.tagName.toLowerCase()} in .${el.closest('[class]')?.className ?? ''}`,
	);
	return [...alike].map(
		([where, of]) =>
			`${of.length} × ${where}, such as "${(of[0]?.textContent ?? '').trim()}": ${Math.floor(Math.min(...of.map(least)))} px high or wide; make it 44 px`,
	);
}

/** Things to press that something else lies over: a press at their middle would go elsewhere. */
export function coveredTargets(): string[] {
	const targets = [
		...document.querySelectorAll('a[href], button, select, textarea, summary, input, label'),
	];
	const covered = targets.flatMap((el) => {
		if (!el.checkVisibility({ visibilityProperty: true })) return [];
		const size = el.getBoundingClientRect();
		// Kept for screen readers and the keyboard until it has the focus: the skip link.
		if (size.width <= 1 || getComputedStyle(el).clipPath !== 'none') return [];
		el.scrollIntoView({ block: 'center', behavior: 'instant' });
		// The first line of a link that breaks: the middle of the whole may lie between its lines.
		const [box = size] = el.getClientRects();
		const over = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
		if (!over || el.contains(over) || over.contains(el)) return [];
		const name = `${over.tagName.toLowerCase()}.${over.getAttribute('class') ?? ''}`;
		return `"${(el.textContent ?? '').trim().slice(0, 60)}" lies under ${name}: it cannot be pressed`;
	});
	scrollTo(0, 0);
	return covered;
}
