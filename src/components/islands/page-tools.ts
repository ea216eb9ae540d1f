/** `<page-tools>`: print, and copy the page's address. */
class PageTools extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', this);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this);
	}

	async handleEvent({ target }: Event) {
		const action = target instanceof HTMLElement ? target.dataset['do'] : undefined;
		if (action === 'print') print();
		if (action === 'copy') this.#say(await this.#copy());
	}

	async #copy() {
		const address = this.dataset['address'] ?? location.href;
		try {
			await navigator.clipboard.writeText(address);
			return 'Copied.';
		} catch {
			return address;
		}
	}

	#say(words: string) {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = words;
	}
}

customElements.define('page-tools', PageTools);
