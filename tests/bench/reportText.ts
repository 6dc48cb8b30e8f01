import { availableParallelism, cpus, loadavg } from 'node:os';
import { medianOf } from './median';
import type { Figure, Listing, Report } from './report';

/** Load of the machine over the last minute: figures of a busy machine say little. */
export const machineText = (): string => `${loadavg()[0]?.toFixed(2)}`;

const numberText = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toPrecision(2);
};

const verdict = ({ runs, budget }: Figure): string => {
  if (budget === undefined) return '';
  return medianOf(runs) <= budget ? 'met' : 'not met';
};

/** A table as Markdown has it, with its columns in line so that it reads in a terminal too. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const width = (column: number) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, n) => (n === 0 ? cell.padEnd(width(n)) : cell.padStart(width(n)))).join(' | ')} |`;
  const rule = head.map((_, n) => (n === 0 ? '-'.repeat(width(n)) : `${'-'.repeat(width(n) - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
};

const figureRow = (figure: Figure): string[] => {
  const { what, runs, unit, budget } = figure;
  const ends = runs.length === 0 ? [Number.NaN, Number.NaN] : [Math.min(...runs), Math.max(...runs)];
  const budgetText = budget === undefined ? '' : `<= ${budget}`;
  const numbers = [medianOf(runs), ...ends].map(numberText);
  return [what, unit, ...numbers, String(runs.length), budgetText, verdict(figure)];
};

const listingText = ({ title, head, rows }: Listing): string => `${title}\n\n${table(head, rows)}\n`;

/** A report as Markdown, with the load of the machine before and after. */
export const reportText = (name: string, report: Report, before: string, after: string): string => {
  const head = ['', 'unit', 'median', 'min', 'max', 'runs', 'budget', ''];
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.version}`;
  return [
    `\n## ${name}: ${report.title}\n`,
    `${table(head, report.figures.map(figureRow))}\n`,
    ...(report.listings ?? []).map(listingText),
    ...report.notes.map((note) => `- ${note}`),
    `- ${machine}; load over a minute ${before} before, ${after} after.`,
  ].join('\n');
};
