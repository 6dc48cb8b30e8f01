const line = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** A table as Markdown has it, as lines of cells; any other text as it is. */
export const withoutMarkdown = (text: string): string => {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((each) => each.includes('|'));
  if (at < 0 || !line.test(lines[at + 1] ?? '')) return text;
  return lines
    .filter((each, n) => n !== at + 1 && each.includes('|'))
    .map((each) =>
      each
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    )
    .join('\n');
};
