import { doseInWords } from '../dose/index.ts';
import type { Article } from './articles.ts';
import { askBeforeAny, changesOf, conditions } from './conditions.ts';
import { figureOf } from './figures.ts';

/*
 * What fits a printed sheet. The style sheet cannot know how much there is to say, so that the build
 * estimates it: in millimetres of a Letter sheet (192 × 255), measured on the techniques of this site
 * and right to 8 mm. e2e/print.spec.ts counts the pages.
 */

const sheetWidth = 190;
const figureHeight = 28;
/** One line of 10.5 pt, and one character of it. */
const line = 4.25;
const character = 1.8;

const linesOf = (characters: number, width: number) =>
	Math.ceil((characters * character) / width) * line;
/** Running text over the whole width. */
const running = (characters: number) => characters * 0.04;
const lengthOf = (texts: readonly string[]) => texts.join('   ').length;

/**
 * How the steps stand: figures beside their text where both are narrow enough, else over it, in 2, 3
 * or 4 columns. Places left over in the last row go to the start or the dose.
 */
export async function layOutSteps({ data: { steps } }: Article<'techniques'>) {
	const pose = steps.find((step) => step.pose)?.pose;
	const drawn = pose && (await figureOf(pose.id));
	const figure = drawn ? (figureHeight * drawn.width) / drawn.height : 0;
	const count = steps.length;
	const over = figure > 28 && figure < 62;
	const four = over ? figure < 48 || (figure < 52 && count > 5) : count > 6 || count === 4;
	const columns = figure >= 62 ? 2 : four ? 4 : 3;
	const left = (columns - (count % columns)) % columns;
	return { figure, over, columns, left, startLast: left === 1, doseLast: over && left > 1 };
}

/** Millimetres by which a sheet with names of conditions, and lists run in, is too long. */
async function excessOf(technique: Article<'techniques'>) {
	const { data } = technique;
	const { figure, over, columns, left, startLast, doseLast } = await layOutSteps(technique);
	const { blocks, facts } = doseInWords(data.dose);
	const column = sheetWidth / columns;
	const textWidth = column - 3 - (over ? 0 : figure + 2);
	const factLength = facts.reduce((sum, { label, text }) => sum + (label + text).length, 0);
	const startLength = (data.start + data.breathing).length;

	const cells = data.steps.map(({ text }) =>
		over
			? 30 + linesOf(text.length + 4, textWidth)
			: Math.max(29.5, 2 + linesOf(text.length + 4, textWidth)),
	);
	if (startLast) cells.push(2 + linesOf(startLength, column - 3));
	if (doseLast) cells.push(15 + linesOf(factLength, column * left - 7));
	let steps = 0;
	for (let i = 0; i < cells.length; i += columns) steps += Math.max(...cells.slice(i, i + columns));

	const out = data.notIf.filter(({ part }) => part === undefined);
	const any = (await askBeforeAny()).filter(
		({ condition: { data: of } }) => !out.some(({ condition }) => condition?.id === of.id),
	);
	const names = (await changesOf(technique)).flatMap(({ conditions }) =>
		conditions.map(({ data: of }) => of.name),
	);
	const ask = (await conditions()).filter(({ data: of }) =>
		data.askFirst.some(({ id }) => id === of.id),
	);
	const namesHeight = running(lengthOf(names));
	const text = running(
		lengthOf([
			...data.notIf.map(({ text: words }) => words),
			...data.neverWhile,
			...data.neverOn,
			...any.map(({ words }) => words),
			...ask.map(({ data: of }) => of.name),
			data.feel.right,
			data.feel.normal,
			...data.feel.stop,
			startLast ? '' : data.start + data.breathing,
		]),
	);
	const dose = doseLast ? 0 : (blocks.length > 1 ? 7 * blocks.length : 10) + running(factLength);
	const pop = data.pop ? line : 0;
	return { excess: text + namesHeight + steps + dose + pop - 148, names: namesHeight };
}

/**
 * How a technique fits its sheet: 0 with all there is to say, 5 with no more than has to be said. The
 * longest gates take more: 6 the note box and 3 mm of each margin, 7 the diary too. Words never give way.
 */
export async function fitOf(technique: Article<'techniques'>): Promise<number> {
	const { excess, names } = await excessOf(technique);
	if (excess < -56) return 0;
	if (excess < -25) return 1;
	if (excess < -2) return 2;
	if (excess < 15) return 3;
	const least = excess - names;
	if (least < 10) return 4;
	if (least < 40) return 5;
	return least < 65 ? 6 : 7;
}
