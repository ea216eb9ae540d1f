/**
 * `npm run figures [name …]`: draws every pose of src/content/poses (or those whose name holds one
 * of the words) into .figures/ and a sheet beside them: light, dark, grey, and 45 mm wide as on
 * paper. Prints size, time and what the checks find; ends with code 1 if they find anything.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { checkPose, drawFigure, parsePose, PoseError, resolvePose } from '../src/figures/index.ts';
import type { Figure, PoseSource, Problem } from '../src/figures/index.ts';

const root = join(import.meta.dirname, '..');
const poseFolder = join(root, 'src/content/poses');
const outFolder = join(root, '.figures');
/** A cell of the sheet is this wide for a figure of 400 units. */
const pixelsPerUnit = 0.55;

function readPoses(problems: Problem[]): Map<string, PoseSource> {
	const sources = new Map<string, PoseSource>();
	for (const file of readdirSync(poseFolder).toSorted()) {
		if (!file.endsWith('.yaml')) continue;
		const name = file.slice(0, -'.yaml'.length);
		try {
			sources.set(name, parsePose(parse(readFileSync(join(poseFolder, file), 'utf8')), name));
		} catch (error) {
			if (!(error instanceof PoseError)) throw error;
			problems.push(...error.problems);
		}
	}
	return sources;
}

interface Row {
	readonly name: string;
	readonly figure: Figure;
	readonly bytes: number;
	readonly ms: number;
	readonly problems: readonly Problem[];
}

function drawRow(name: string, sources: Map<string, PoseSource>): Row {
	const pose = resolvePose(name, sources);
	const started = performance.now();
	const figure = drawFigure(pose);
	const ms = performance.now() - started;
	const bytes = brotliCompressSync(figure.svg).length;
	return { name, figure, bytes, ms, problems: checkPose(pose) };
}

const style = `
body { margin: 1rem; font: 14px/1.4 system-ui, sans-serif; background: #fffdf8; color: #24303a }
main { display: flex; flex-wrap: wrap; gap: 1rem }
section { border: 1px solid #ccc; padding: .5rem; break-inside: avoid }
h2 { margin: 0 0 .25rem; font-size: 1rem }
div { display: flex; gap: .5rem; align-items: end }
.dark { color-scheme: dark; background: #16202a }
.dark img { filter: drop-shadow(0 0 .8px #93a4b0) }
.grey { filter: grayscale(1) }
.paper { inline-size: 45mm; block-size: auto }
.bad { color: #b3261e }
`;

function sheet(rows: readonly Row[]): string {
	const sections = rows.map(({ name, figure, bytes, ms, problems }) => {
		const width = Math.round(figure.width * pixelsPerUnit);
		const height = Math.round(figure.height * pixelsPerUnit);
		const image = (extra = ''): string =>
			`<img src="${name}.svg" width="${width}" height="${height}" alt="" ${extra}>`;
		const faults = problems
			.map(({ part, message }) => `<p class="bad">${part}: ${message}</p>`)
			.join('');
		return (
			`<section><h2>${name}</h2><p>${bytes} B brotli, ${ms.toFixed(0)} ms</p>${faults}` +
			`<div>${image()}<span class="dark">${image()}</span>${image('class="grey"')}` +
			`<img src="${name}.svg" class="paper" alt=""></div></section>`
		);
	});
	return (
		'<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures</title>' +
		`<style>${style}</style><main>${sections.join('')}</main></html>`
	);
}

const words = process.argv.slice(2);
const problems: Problem[] = [];
const sources = readPoses(problems);
const rows: Row[] = [];
for (const name of sources.keys()) {
	if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
	try {
		rows.push(drawRow(name, sources));
	} catch (error) {
		if (!(error instanceof PoseError)) throw error;
		problems.push(...error.problems);
	}
}
rmSync(outFolder, { recursive: true, force: true });
mkdirSync(outFolder, { recursive: true });
for (const { name, figure, ms, bytes, problems: found } of rows) {
	writeFileSync(join(outFolder, `${name}.svg`), figure.svg);
	problems.push(...found);
	console.log(`${name.padEnd(36)} ${bytes} B  ${ms.toFixed(0)} ms`);
}
writeFileSync(join(outFolder, 'index.html'), sheet(rows));
for (const { pose, part, message } of problems) console.log(`✗ ${pose}: ${part}: ${message}`);
const sizes = rows.map(({ bytes }) => bytes);
const mean = Math.round(sizes.reduce((sum, n) => sum + n, 0) / Math.max(1, sizes.length));
const time = rows.reduce((sum, { ms }) => sum + ms, 0);
console.log(
	`${rows.length} figures, ${mean} B on average, at most ${Math.max(0, ...sizes)} B, ` +
		`${(time / Math.max(1, rows.length)).toFixed(0)} ms each; .figures/index.html`,
);
if (problems.length > 0) process.exitCode = 1;
