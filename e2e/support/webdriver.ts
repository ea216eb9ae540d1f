/** WebKit by plain WebDriver: the system's own build, driven by `fetch`. Playwright starts only builds of its own. */
import { type ChildProcess, spawn } from 'node:child_process';

/** One window. Every call ends in time or throws; those with a selector wait up to five seconds for the element. */
export interface WebKit {
	goto(url: string): Promise<void>;
	click(css: string): Promise<void>;
	type(css: string, text: string): Promise<void>;
	/** One key, to what has the focus. */
	press(key: Key): Promise<void>;
	/** The window inside its frame, in CSS pixels. */
	resize(width: number, height: number): Promise<void>;
	back(): Promise<void>;
	/** Runs the body of a function in the page and gives what it returns. */
	evaluate(body: string): Promise<unknown>;
	close(): Promise<void>;
}

/** Keys by the names that Playwright knows, and the code points that WebDriver has for them. */
const KEYS = { Tab: '\uE004', Space: ' ', ArrowDown: '\uE015' } as const;
export type Key = keyof typeof KEYS;

/** Milliseconds. A driver without a display never answers, so nothing waits longer than this. */
const LONGEST_CALL = 20_000;
const LONGEST_START = 15_000;

/** Key under which WebDriver hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

interface Display {
	name: string;
	server?: ChildProcess;
}

/** A screen, where the machine has none: Xvfb takes a free number and writes it to the fourth pipe. */
function openDisplay(): Promise<Display> {
	const here = process.env['DISPLAY'];
	if (here) return Promise.resolve({ name: here });
	const server = spawn(
		'Xvfb',
		['-displayfd', '3', '-screen', '0', '1440x1200x24', '-nolisten', 'tcp'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
	);
	return new Promise((resolve, reject) => {
		const fail = (why: string) => {
			server.kill();
			reject(
				new Error(`No display for WebKit: ${why}. Run: apt-get install xvfb, or set DISPLAY.`),
			);
		};
		const late = setTimeout(() => fail('Xvfb does not start'), LONGEST_START);
		server.once('error', ({ message }) => fail(message));
		server.stdio[3]?.once('data', (number) => {
			clearTimeout(late);
			resolve({ name: `:${String(number).trim()}`, server });
		});
	});
}

/**
 * Starts the driver and opens one window, about 1440 px wide.
 * @param program path of WebKitWebDriver
 * @param port free port of this machine, for the driver
 */
export async function openWebKit(program: string, port: number): Promise<WebKit> {
	const display = await openDisplay();
	const driver = spawn(program, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display.name },
	});
	let failure = 'it does not answer';
	driver.once('error', ({ message }) => (failure = message));
	const stop = () => {
		driver.kill();
		display.server?.kill();
	};

	const call = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(LONGEST_CALL),
		});
		const { value } = (await response.json()) as { value: Record<string, string> | null };
		if (value?.['error'])
			throw new Error(`WebKit, ${method} ${path}: ${value['error']}: ${value['message']}`);
		return value;
	};

	try {
		const latest = Date.now() + LONGEST_START;
		while (!(await call('GET', '/status').catch(() => null))) {
			if (Date.now() > latest) throw new Error(`${program}: ${failure}.`);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		const opened = await call('POST', '/session', { capabilities: {} });
		const session = `/session/${opened?.['sessionId']}`;
		await call('POST', `${session}/timeouts`, { implicit: 5000, script: 10_000, pageLoad: 15_000 });
		const on = async (css: string, what: 'click' | 'value', body: object) => {
			const found = await call('POST', `${session}/element`, { using: 'css selector', value: css });
			// At once: WebKit would press before a smooth scroll ends.
			const script = 'arguments[0].scrollIntoView({ behavior: "instant", block: "center" })';
			await call('POST', `${session}/execute/sync`, { script, args: [found] });
			await call('POST', `${session}/element/${found?.[ELEMENT]}/${what}`, body);
		};
		const evaluate = (script: string) =>
			call('POST', `${session}/execute/sync`, { script, args: [] });
		return {
			goto: async (url) => void (await call('POST', `${session}/url`, { url })),
			click: (css) => on(css, 'click', {}),
			type: (css, text) => on(css, 'value', { text }),
			async press(key) {
				const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
				await call('POST', `${session}/actions`, {
					actions: [{ type: 'key', id: 'keys', actions }],
				});
			},
			async resize(width, height) {
				const inside = `return [${width} + outerWidth - innerWidth, ${height} + outerHeight - innerHeight];`;
				const [w, h] = (await evaluate(inside)) as unknown as [number, number];
				await call('POST', `${session}/window/rect`, { width: w, height: h });
			},
			back: async () => void (await call('POST', `${session}/back`, {})),
			evaluate,
			close: async () => {
				await call('DELETE', session).catch(() => undefined);
				stop();
			},
		};
	} catch (error) {
		stop();
		throw error;
	}
}
