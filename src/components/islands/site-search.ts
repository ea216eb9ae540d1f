/** `<site-search>`: asks Pagefind's index and shows the answer in groups. The address keeps the query. */

interface Found {
	url: string;
	excerpt: string;
	plain_excerpt?: string;
	meta: { title?: string };
	filters: { kind?: string[] };
}

interface Pagefind {
	destroy(): Promise<void>;
	init(): Promise<void>;
	options(options: { ranking: { termSimilarity: number } }): Promise<void>;
	search(query: string): Promise<{ results: { words: number[]; data(): Promise<Found> }[] }>;
}

/** Each result is fetched in a file of its own. */
const MOST = 8;
/** These stand first, in the order of the index; the others follow in groups. */
const BEST = 3;
/** Pagefind answers nothing when a part of its index is lost: then this is not found either. */
const ON_EVERY_PAGE = 'back';
/** Words that may come from somebody who needs help, not a page. */
const WARNING =
	/chest|heart|breath|faint|pass(ed)? out|black(ed)? out|collaps|numb|unsteady|paraly|cannot (walk|stand|move)|can'?t (walk|stand|move)|weak\w*.*\b(leg|arm|hand|face)|\b(pee(ing)?|poo(ing)?|wet myself)\b|bladder|bowel|incontinen|stroke|face|speech|slur|cough.*blood|blood.*cough|vomit|suicid|kill|die\b|end it|fever|emergency|ambulance|\b(999|911|112|000)\b/i;

class SiteSearch extends HTMLElement {
	#turn = 0;
	#index: Promise<Pagefind> | undefined;

	connectedCallback() {
		allowSearchWorker(this.dataset['index'] ?? '');
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#ask();
		});
		this.#field?.addEventListener('focus', () => void this.#load().catch(() => undefined));
		this.#field?.addEventListener('input', () => this.#ask());
		addEventListener('hashchange', this.#fromAddress);
		this.#fromAddress();
	}

	disconnectedCallback() {
		removeEventListener('hashchange', this.#fromAddress);
	}

	get #field() {
		return this.querySelector('input');
	}

	#fromAddress = () => {
		const query = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
		if (this.#field && this.#field.value !== query) {
			this.#field.value = query;
			this.#ask();
		}
	};

	#load() {
		this.#index ??= import(/* @vite-ignore */ this.dataset['index'] ?? '').then(
			async (module: Pagefind) => {
				// A load that failed stays in the module; this clears it.
				await module.destroy();
				await module.options({
					ranking: { termSimilarity: 10 },
				});
				await module.init();
				return module;
			},
		);
		return this.#index;
	}

	async #ask() {
		const query = (this.#field?.value ?? '').trim().slice(0, 200);
		const turn = ++this.#turn;
		history.replaceState(null, '', query ? `#${new URLSearchParams({ q: query })}` : ' ');
		this.#show('.help', WARNING.test(query));
		if (!query) return this.#answer('', []);
		try {
			const index = await this.#load();
			// For a word that it does not know it also guesses pages, and names no place on them.
			const results = (await index.search(query)).results.filter(({ words }) => words.length > 0);
			if (!results.length && !(await index.search(ON_EVERY_PAGE)).results.length)
				throw new Error('A part of the index did not load.');
			const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
			if (turn === this.#turn) this.#answer(query, found);
		} catch {
			this.#index = undefined;
			if (turn === this.#turn) this.#fail();
		}
	}

	#answer(query: string, found: Found[]) {
		const pages = found.length === 1 ? '1 page' : `${found.length} pages`;
		this.#say(
			query && (found.length ? `${pages} for “${query}”` : `Nothing found for “${query}”.`),
		);
		this.#show('.nothing', query !== '' && found.length === 0);
		const [best, rest] = [found.slice(0, BEST), found.slice(BEST)];
		const order = (this.dataset['order'] ?? '').split('|');
		const groups = [
			{ kind: 'Best matches', pages: best },
			...[...order, ''].map((kind) => ({
				kind,
				pages: rest.filter(({ filters }) => (filters.kind?.[0] ?? '') === kind),
			})),
		];
		this.querySelector('.results')?.replaceChildren(
			...groups.filter((group) => group.pages.length).map((group) => drawGroup(group)),
		);
	}

	#fail() {
		this.#say('The search index did not load. The lists below work all the same.');
		this.#show('.nothing', true);
		this.querySelector('.results')?.replaceChildren();
	}

	#say(words: string) {
		const status = this.querySelector('.status');
		if (status && status.textContent !== words) status.textContent = words;
	}

	#show(selector: string, visible: boolean) {
		this.querySelector(selector)?.toggleAttribute('hidden', !visible);
	}
}

function drawGroup({ kind, pages }: { kind: string; pages: Found[] }) {
	const section = document.createElement('section');
	const heading = document.createElement('h2');
	heading.textContent = kind || 'About the site';
	const list = document.createElement('ul');
	list.append(...pages.map(drawPage));
	section.append(heading, list);
	return section;
}

function drawPage({ url, meta, excerpt, plain_excerpt }: Found) {
	const item = document.createElement('li');
	const heading = document.createElement('h3');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = meta.title ?? url;
	heading.append(link);
	const text = document.createElement('p');
	text.textContent = plain_excerpt ?? excerpt.replace(/<[^>]*>/g, '');
	item.append(heading, text);
	return item;
}

/** The policy admits one worker: Pagefind's, from this site's own folder. */
function allowSearchWorker(index: string) {
	const folder = new URL('.', new URL(index, location.href)).pathname;
	const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
	if (types && !types.defaultPolicy)
		types.createPolicy('default', {
			createScriptURL: (url: string) =>
				new URL(url, location.href).pathname.startsWith(folder) ? url : '',
		});
}

interface TrustedTypes {
	defaultPolicy: unknown;
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

customElements.define('site-search', SiteSearch);
