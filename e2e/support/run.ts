/** Running the project's own commands in a copy, as a newcomer would. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Files of the project: what git tracks or would track; without git, everything but build output. */
export function projectFiles(): string[] {
	const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
	});
	if (git.status !== 0) throw new Error('git does not list the files of this project.');
	return git.stdout.split('\n').filter((file) => file && existsSync(join(root, file)));
}

/** A copy of the project in a temporary folder, with the installed packages linked in. */
export function copyProject(): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'upper-back-ease-'));
	for (const file of projectFiles()) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(join(root, file), join(folder, file));
	}
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The environment without what the test runner adds for itself. */
export const cleanEnvironment = (more: Record<string, string> = {}) => ({
	...Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^(PW_|PLAYWRIGHT_|TEST_|FORCE_COLOR)/.test(name),
		),
	),
	...more,
});

/** Runs a command to its end. */
export function run(
	command: string,
	args: string[],
	folder = root,
	environment: Record<string, string> = {},
) {
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: folder,
		env: cleanEnvironment(environment),
		encoding: 'utf8',
		shell: process.platform === 'win32',
		maxBuffer: 64 * 1024 * 1024,
	});
	return { status, output: `${stdout}${stderr}` };
}

/** Starts a command in a process group of its own, so that its children can be stopped with it. */
export const start = (
	command: string,
	args: string[],
	folder: string,
	environment: Record<string, string>,
): ChildProcess =>
	spawn(command, args, {
		cwd: folder,
		env: cleanEnvironment(environment),
		stdio: 'ignore',
		detached: process.platform !== 'win32',
		shell: process.platform === 'win32',
	});

export function stop(child: ChildProcess) {
	if (child.pid === undefined) return;
	if (process.platform === 'win32') execFileSync('taskkill', ['/pid', `${child.pid}`, '/t', '/f']);
	else process.kill(-child.pid, 'SIGTERM');
}
