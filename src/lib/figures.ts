import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { type Figure, type Pose, drawFigure, parsePose, resolvePose } from '../figures/index.ts';
import { href } from './addresses.ts';
import { listed } from './articles.ts';

interface Frame {
	width: number;
	height: number;
}

const cacheFolder = join(process.cwd(), 'node_modules/.cache/figures');

/** Changes with every file of the drawing package, so that an old drawing is never taken for a new one. */
const engine = (() => {
	const folder = join(process.cwd(), 'src/figures');
	const hash = createHash('sha256');
	for (const file of readdirSync(folder).sort())
		if (!file.endsWith('.test.ts')) hash.update(readFileSync(join(folder, file)));
	return hash.digest('hex');
})();

async function readPoses(): Promise<Map<string, Pose>> {
	const entries = await getCollection('poses');
	const sources = new Map(entries.map(({ id, data }) => [id, parsePose(data, id)]));
	return new Map([...sources.keys()].map((id) => [id, resolvePose(id, sources)]));
}

let poses: Promise<Map<string, Pose>> | undefined;
/** Every pose, with what it takes over from others. Read once a build, afresh while developing. */
const allPoses = () => (import.meta.env.DEV ? readPoses() : (poses ??= readPoses()));

/** Draws a pose, or takes the drawing of an earlier build where nothing has changed. */
function draw(pose: Pose): Figure {
	const key = createHash('sha256').update(engine).update(JSON.stringify(pose)).digest('hex');
	const file = join(cacheFolder, `${key}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Figure;
	const figure = drawFigure(pose);
	mkdirSync(cacheFolder, { recursive: true });
	writeFileSync(file, JSON.stringify(figure));
	return figure;
}

async function drawing(id: string): Promise<Figure> {
	const pose = (await allPoses()).get(id);
	if (!pose) throw new Error(`No pose "${id}" in src/content/poses.`);
	return draw(pose);
}

async function readFrames(): Promise<Map<string, Frame>> {
	const frames = new Map<string, Frame>();
	for (const { data } of await listed('techniques')) {
		const ids = data.steps.flatMap(({ pose }) => pose?.id ?? []);
		const figures = await Promise.all(ids.map((id) => drawing(id)));
		const width = Math.max(...figures.map((figure) => figure.width));
		const height = Math.max(...figures.map((figure) => figure.height));
		for (const id of ids) {
			const own = frames.get(id) ?? { width: 0, height: 0 };
			frames.set(id, {
				width: Math.max(own.width, width),
				height: Math.max(own.height, height),
			});
		}
	}
	return frames;
}

let frames: Promise<Map<string, Frame>> | undefined;
/** Size of the largest figure beside which a pose is shown: one technique, one scale. */
const allFrames = () => (import.meta.env.DEV ? readFrames() : (frames ??= readFrames()));

/** Air is added at the sides and on top, so that people keep their size and stand on one floor. */
function widen({ svg, width, height }: Figure, frame: Frame): Figure {
	return {
		...frame,
		svg: svg.replace(/viewBox="(-?\d+) (-?\d+) \d+ \d+"/, (_, x: string, y: string) => {
			const left = Number(x) - Math.round((frame.width - width) / 2);
			return `viewBox="${left} ${Number(y) - (frame.height - height)} ${frame.width} ${frame.height}"`;
		}),
	};
}

/** A pose as SVG, at the scale of the technique that shows it. */
export async function svgOf(id: string): Promise<Figure> {
	const figure = await drawing(id);
	const frame = (await allFrames()).get(id);
	return frame ? widen(figure, frame) : figure;
}

/** Address and size of a pose's drawing. */
export async function figureOf(id: string) {
	const { width, height } = await svgOf(id);
	return { src: href(`/figures/${id}.svg`), width, height };
}

/** Ids of all poses, in order. */
export const poseIds = async () => [...(await allPoses()).keys()].sort();
