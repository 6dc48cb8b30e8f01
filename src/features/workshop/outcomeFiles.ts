import { type OutcomeSection, outcomeText } from '@/text/outcomes';

/** What stands above the list. */
export type OutcomeHead = { title: string; lines: string[] };

/** The list as plain text, for a mail. */
export const outcomePlainText = (
  { title, lines }: OutcomeHead,
  sections: readonly OutcomeSection[],
): string =>
  [
    title,
    ...lines,
    ...sections.flatMap(({ heading, lines: items, none }) => [
      '',
      heading,
      ...items.map(({ text, small }) => (small === '' ? `- ${text}` : `- ${text} (${small})`)),
      ...(items.length === 0 ? [none] : []),
    ]),
    '',
  ].join('\n');

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** The list as a web page that stands by itself; everything that was typed is escaped. */
export const outcomeHtml = ({ title, lines }: OutcomeHead, sections: readonly OutcomeSection[]): string => {
  const body = sections.map(({ heading, lines: items, none }) => {
    const list = items
      .map(
        ({ text, small }) =>
          `<li>${escaped(text)}${small === '' ? '' : `<br><small>${escaped(small)}</small>`}</li>`,
      )
      .join('\n');
    return `<h2>${escaped(heading)}</h2>\n${items.length === 0 ? `<p>${escaped(none)}</p>` : `<ul>\n${list}\n</ul>`}`;
  });
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>body{font:16px/1.4 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}h1{font-size:1.5em}h2{font-size:1.1em;margin-top:1.5em}small{color:#555}li{margin:.4em 0}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${body.join('\n')}
</body>
</html>
`;
};

export const outcomeFileName = (title: string, extension: 'txt' | 'html' | 'docx'): string =>
  `${title.replace(/[^\p{L}\p{N} -]/gu, '').trim() || outcomeText.title}.${extension}`;
