/**
 * Completes package-lock.json after `npm install`. npm leaves optional packages that the registry
 * at hand cannot resolve (other platforms) out of the lock, and `npm ci` then refuses that lock
 * everywhere. Each missing one gets a stub: version and platform, no address, no hash.
 * Safe to run twice; a later `npm install` keeps the stubs.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockPackage {
	dev?: boolean;
	optionalDependencies?: Record<string, string>;
	[key: string]: unknown;
}

const OS = [
	...['android', 'darwin', 'freebsd', 'linux', 'netbsd'],
	...['openbsd', 'openharmony', 'sunos', 'win32', 'windows'],
];
const CPU = [
	...['arm64', 'x64', 'arm', 'ia32', 'loong64'],
	...['mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32'],
];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, LockPackage>;
};

/** Does `name`, asked for by the package at `from`, have an entry in the lock? */
function resolves(from: string, name: string): boolean {
	for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
		if (lock.packages[`${at && `${at}/`}node_modules/${name}`]) return true;
		if (!at) return false;
	}
}

for (const [at, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
	for (const [name, range] of Object.entries(optionalDependencies)) {
		if (resolves(at, name)) continue;
		const parts = name.split(/[-/]/);
		const os = OS.find((o) => parts.includes(o));
		const cpu = CPU.find((c) => parts.includes(c));
		lock.packages[`node_modules/${name}`] = {
			version: range.replace(/^[\^~]/, ''),
			...(cpu && { cpu: [cpu] }),
			...(dev && { dev }),
			optional: true,
			...(os && { os: [os === 'windows' ? 'win32' : os] }),
		};
	}
}

lock.packages = Object.fromEntries(
	Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, '\t')}\n`);
