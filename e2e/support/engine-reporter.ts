import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { missing, required } from './engines.ts';

/** Says at the end which browsers were not found, so that nothing is skipped in silence; a required one fails the run. */
export default class EngineReporter implements Reporter {
	#usesBrowsers = false;

	onBegin(_config: FullConfig, suite: Suite) {
		this.#usesBrowsers = suite.suites.some(({ title }) => title !== 'unit');
	}

	async onEnd() {
		if (!this.#usesBrowsers) return undefined;
		for (const engine of missing) console.log(`NOT RUN: ${engine} was not found on this machine.`);
		if (missing.some((engine) => required.includes(engine))) return { status: 'failed' as const };
		return undefined;
	}
}
