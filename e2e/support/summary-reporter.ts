import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints at the end what the specs measured: budgets, open facts. */
export default class SummaryReporter implements Reporter {
	#lines = new Map<string, string[]>();

	onTestEnd(_test: TestCase, { annotations }: TestResult) {
		for (const { type, description = '' } of annotations) {
			const [, heading] = /^summary: (.*)/.exec(type) ?? [];
			if (heading) this.#lines.set(heading, [...(this.#lines.get(heading) ?? []), description]);
		}
	}

	onEnd() {
		for (const [heading, lines] of this.#lines)
			console.log(
				`\n${heading}\n${lines
					.sort()
					.map((line) => `  ${line}`)
					.join('\n')}`,
			);
	}
}
