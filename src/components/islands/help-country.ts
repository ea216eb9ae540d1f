/** One country's numbers and words in place of everybody's. The option of the list carries them. */

const USUAL = new WeakMap<HTMLElement, string>();

/** Without a country, or with the entry for all of them, everything is as it was built. */
export function setPlace(root: HTMLElement, option: HTMLOptionElement | undefined): void {
	const data = option?.value ? option.dataset : undefined;
	root.classList.toggle('placed', data !== undefined);
	root.querySelector('.keep')?.toggleAttribute('hidden', data === undefined);
	for (const word of root.querySelectorAll<HTMLElement>('[data-fill]')) {
		if (!USUAL.has(word)) USUAL.set(word, word.textContent);
		word.textContent = data?.[word.dataset['fill'] ?? ''] ?? USUAL.get(word) ?? '';
	}
	for (const old of root.querySelectorAll('.call, .place')) old.remove();
	if (!data || !option) return;
	for (const list of root.querySelectorAll('.numbers-to-call'))
		list.after(callLink(data['tel'] ?? '', data['number'] ?? '', option.text.trim()));
	const numbers = document.getElementById(option.value)?.cloneNode(true);
	if (!(numbers instanceof HTMLElement)) return;
	numbers.removeAttribute('id');
	numbers.className = 'place';
	root.querySelector('.safety-net')?.before(numbers);
	for (const list of root.querySelectorAll('.advice')) list.after(adviceOf(numbers));
}

function callLink(tel: string, number: string, place: string) {
	const link = document.createElement('a');
	link.className = 'call';
	link.href = `tel:${tel}`;
	const digits = document.createElement('b');
	digits.textContent = number;
	const where = document.createElement('span');
	where.textContent = `Call an ambulance: ${place}`;
	link.append(digits, ' ', where);
	return link;
}

/** The line that is not for emergencies, with its link. */
function adviceOf(numbers: HTMLElement) {
	const line = document.createElement('p');
	line.className = 'place';
	line.append(
		'Not an emergency: ',
		...[...(numbers.querySelectorAll('dd')[1]?.cloneNode(true).childNodes ?? [])],
	);
	return line;
}
