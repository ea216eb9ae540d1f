/**
 * Serves dist/ at http://localhost:4321 (PORT, BASE_PATH): real 404, slash redirects, compression
 * and the headers of public/_headers, as the server configurations in deploy/ do.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { basePath } from '../src/lib/settings.ts';

const root = normalize(join(import.meta.dirname, '..', process.env['DIST'] ?? 'dist'));
const port = Number(process.env['PORT'] ?? 4321);

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
};

interface Rule {
	match: RegExp;
	headers: [string, string][];
}

/** `_headers`: a line with a path (`*` matches anything), then indented `Name: value` lines. */
function readHeaders(file: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
		if (/^[^\s#]/.test(line)) {
			const pattern = line
				.trim()
				.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
				.replaceAll('*', '.*');
			rules.push({ match: new RegExp(`^${pattern}$`), headers: [] });
		} else if (line.includes(':')) {
			const at = line.indexOf(':');
			rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
		}
	}
	return rules;
}

const rules = readHeaders(join(root, '_headers'));

function decode(url: string): string | undefined {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

const server = createServer((request, response) => {
	const full = decode(request.url ?? '/');
	const path = full?.startsWith(basePath) ? `/${full.slice(basePath.length)}` : undefined;
	let file = normalize(join(root, path ?? '/404.html'));
	let status = path === undefined ? 404 : 200;
	if (full === undefined || !file.startsWith(root)) return response.writeHead(400).end();
	if (existsSync(file) && statSync(file).isDirectory()) {
		if (!full.endsWith('/')) return response.writeHead(301, { location: `${full}/` }).end();
		file = join(file, 'index.html');
	}
	if (!existsSync(file) || path === '/_headers') [file, status] = [join(root, '404.html'), 404];
	if (!existsSync(file))
		return response.writeHead(503).end('Nothing is built yet. Run: npm run build\n');
	for (const { match, headers } of rules)
		if (match.test(path ?? ''))
			for (const [name, value] of headers) response.setHeader(name, value);
	const type = types[extname(file)] ?? 'application/octet-stream';
	let body: Buffer = readFileSync(file);
	response.setHeader('Content-Type', type);
	response.setHeader('Vary', 'Accept-Encoding');
	if (/text|json|xml|svg/.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']))) {
		body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
		response.setHeader('Content-Encoding', 'br');
	}
	response.writeHead(status, { 'Content-Length': body.length });
	return response.end(request.method === 'HEAD' ? undefined : body);
});

server.on('error', (error: NodeJS.ErrnoException) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken. Close what runs there, or choose another: PORT=4322 npm start`
			: error.message,
	);
	process.exit(1);
});
server.listen(port, () => console.log(`Upper Back Ease: http://localhost:${port}${basePath}`));
