import { expect, test } from '@playwright/test';
import { pruneHashes } from './policy-hashes.ts';

const RED = 'p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=';
const page = (hashes: string, body: string) =>
	`<head><meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'${hashes};">${body}</head>`;

test('a policy keeps the hash of a style that the page holds, and no other', () => {
	const style = '<style>p{color:red}</style>';
	const other = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
	expect(pruneHashes(page(` 'sha256-${RED}' ${other}`, style))).toBe(
		page(` 'sha256-${RED}'`, style),
	);
	expect(pruneHashes(page(` ${other}`, ''))).toBe(page('', ''));
});

test('a page without a policy stays as it is', () => {
	expect(pruneHashes("<p>'sha256-x'</p>")).toBe("<p>'sha256-x'</p>");
});
