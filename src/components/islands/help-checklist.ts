/**
 * `<help-checklist>`: the stylesheet decides which answer shows; this says it aloud, moves it to the
 * list just ticked, and fills in one country and the words for the phone. Nothing that is ticked is
 * stored or sent.
 */
import { setPlace } from './help-country.ts';

const KEY = 'country';
/** Days until a visit, for the date on the card. */
const DAYS: Record<string, number> = { 'a few days': 3, '1 week': 7, '2 weeks': 14 };
const CAN_TELL = CSS.supports('selector(:has(a))');

class HelpChecklist extends HTMLElement {
	#last = '';
	#alarmed = false;
	#wide = matchMedia('(min-width: 62em)');

	connectedCallback() {
		this.addEventListener('change', this);
		this.addEventListener('click', this);
		addEventListener('pageshow', this.#returned);
		this.#wide.addEventListener('change', this.#back);
		this.#one('.tools')?.removeAttribute('hidden');
		if ('share' in navigator) this.#one('[data-do="share"]')?.removeAttribute('hidden');
		this.#recall();
		this.#sync();
	}

	disconnectedCallback() {
		removeEventListener('pageshow', this.#returned);
		this.#wide.removeEventListener('change', this.#back);
	}

	handleEvent({ type, target }: Event) {
		if (type === 'click') {
			const action = target instanceof HTMLElement ? target.dataset['do'] : undefined;
			if (action) void this.#act(action);
			return;
		}
		if (target instanceof HTMLSelectElement || (target as HTMLElement).id === 'keep')
			return this.#choose();
		if (target instanceof HTMLInputElement) this.#tick(target);
	}

	#one<E extends HTMLElement = HTMLElement>(selector: string) {
		return this.querySelector<E>(selector);
	}

	#all<E extends HTMLElement = HTMLInputElement>(selector: string) {
		return [...this.querySelectorAll<E>(selector)];
	}

	#tick(box: HTMLInputElement) {
		const part = box.closest<HTMLElement>('.part');
		if (box.checked && part)
			for (const other of part.querySelectorAll<HTMLInputElement>('[type="checkbox"]'))
				if (other !== box && (box.closest('.none') ?? other.closest('.none')))
					other.checked = false;
		this.#sync();
		const answer = this.#one('.answer');
		if (!part || !answer || this.#wide.matches || part.nextElementSibling === answer) return;
		const before = box.getBoundingClientRect().top;
		part.after(answer);
		scrollBy({ top: box.getBoundingClientRect().top - before, behavior: 'instant' });
	}

	/** Beside the lists again, where there is room. */
	#back = () => {
		const answer = this.#one('.answer');
		if (answer && this.#wide.matches) this.#one('.bar')?.before(answer);
	};

	/** After Back, WebKit empties the boxes of a page it kept only once the page has been shown. */
	#returned = () => setTimeout(this.#sync);

	#shown = <E extends HTMLElement>(list: E[]) =>
		list.filter((one) => one.checkVisibility?.() ?? getComputedStyle(one).display !== 'none');

	#sync = () => {
		// What a box says in short is not said again once one of its own boxes says it in full.
		const said = this.#all(':checked[data-say]')
			.filter((box) => !box.closest('.tick')?.querySelector(':scope > [id^="opened-"] :checked'))
			.map(({ dataset }) => dataset['say'] ?? '');
		for (const place of this.#all<HTMLElement>('[data-spoken]')) {
			place.dataset['spoken'] ||= place.textContent;
			place.textContent = said.join('. ') || place.dataset['spoken'];
		}
		if (!CAN_TELL) return;
		const [card] = this.#shown(this.#all<HTMLElement>('[data-result]'));
		const result = card?.dataset['result'] ?? '';
		for (const place of this.#all<HTMLElement>('[data-by]')) {
			const days = DAYS[place.dataset['by'] ?? ''];
			const day = new Date(Date.now() + (days ?? 0) * 864e5);
			if (days)
				place.textContent = `, by ${day.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })}`;
		}
		this.#announce(result, card?.querySelector('h2')?.textContent.trim() ?? '');
	};

	#announce(result: string, words: string) {
		const soFar = this.#shown(this.#all<HTMLElement>('.open [data-so-far]'))
			.map(({ textContent }) => textContent.trim())
			.join(' ');
		const now = result + soFar;
		const before = this.#last;
		this.#last = now;
		if (before === now || (!before && result === 'unfinished')) return;
		const emergency = /^(ambulance|emergency)/.test(result);
		if (emergency && !this.#alarmed) {
			this.#alarmed = true;
			this.#say('alert', `${words}. The numbers stand below this list.`);
			return this.#say('status', '');
		}
		if (!emergency && this.#alarmed) {
			this.#alarmed = false;
			this.#say('alert', '');
			return this.#say('status', `You unticked this. If you were unsure, call. ${words}.`);
		}
		this.#say(
			'status',
			result === 'unfinished' ? soFar || 'Some questions are left.' : `${words}.`,
		);
	}

	#say(role: string, words: string) {
		const place = this.#one(`:scope > [role="${role}"]`);
		if (place) place.textContent = words;
	}

	#choose() {
		const select = this.#one<HTMLSelectElement>('#country');
		const keep = this.#one<HTMLInputElement>('#keep');
		if (!select) return;
		setPlace(this, select.selectedOptions[0]);
		try {
			if (keep?.checked && select.value) localStorage.setItem(KEY, select.value);
			else localStorage.removeItem(KEY);
		} catch {
			// Storage is off: the choice holds for this visit.
		}
	}

	/** The kept country, if there is one that the list knows. */
	#recall() {
		const select = this.#one<HTMLSelectElement>('#country');
		const keep = this.#one<HTMLInputElement>('#keep');
		let kept: string | null = null;
		try {
			kept = localStorage.getItem(KEY);
		} catch {
			// Storage is off.
		}
		const option = [...(select?.options ?? [])].find(({ value }) => value !== '' && value === kept);
		if (!select || !keep || !option) return;
		select.value = option.value;
		keep.checked = true;
		setPlace(this, option);
	}

	async #act(action: string) {
		if (action === 'print') {
			const when = this.#one('[data-when]');
			if (when) when.textContent = `Filled in: ${new Date().toLocaleString('en-GB')}`;
			return print();
		}
		if (action === 'clear') return this.#clear();
		const text = this.#summary();
		try {
			if (action === 'share') await navigator.share({ text });
			else await navigator.clipboard.writeText(text);
			if (action === 'copy') this.#say('status', 'Copied.');
			this.#flash(action === 'copy' ? 'Copied' : '');
		} catch {
			this.#say('status', 'That did not work. You can print instead.');
		}
	}

	#flash(words: string) {
		const button = this.#one('[data-do="copy"]');
		if (button && words) button.textContent = words;
	}

	#summary() {
		const lines = this.#shown(
			this.#all<HTMLElement>(
				'[data-result] h2, [data-result] .fast, .why h2, .why li, .safety-net p',
			),
		).map((line) => (line.innerText ?? line.textContent).replace(/\s+/g, ' ').trim());
		return [new Date().toLocaleString('en-GB'), ...lines, this.dataset['address']].join('\n');
	}

	#clear() {
		for (const box of this.#all<HTMLInputElement>('input')) box.checked = false;
		const select = this.#one<HTMLSelectElement>('#country');
		if (select) select.value = '';
		this.#choose();
		this.#alarmed = false;
		this.#sync();
		this.#say('alert', '');
		this.#say('status', 'Cleared.');
		const answer = this.#one('.answer');
		if (answer) this.#one('.bar')?.before(answer);
		const title = document.querySelector('h1');
		title?.setAttribute('tabindex', '-1');
		title?.focus();
	}
}

customElements.define('help-checklist', HelpChecklist);
