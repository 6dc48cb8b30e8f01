import { type ReactNode, useId } from 'react';
import type { Document, ReadBlock } from '@/exchange/documents/document';
import { margin, pageSize } from '@/exchange/documents/word/pageSize';
import { FigureView } from './FigureView';
import { TableView } from './TableView';

const Heading = ({ level, id, children }: { level: 1 | 2 | 3; id: string; children: ReactNode }) => {
  // The title of the document is the first heading.
  const Tag = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[level];
  return <Tag id={id}>{children}</Tag>;
};

type Chapter = { id: string; level: 1 | 2 | 3; text: string };

const BlockView = ({
  block,
  id,
  chapters,
  room,
}: {
  block: ReadBlock;
  id: string;
  chapters: readonly Chapter[];
  room: number;
}) => {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={block.level} id={id}>
          {block.text}
        </Heading>
      );
    case 'paragraph':
      return <p className={block.tone && `sheet__${block.tone}`}>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView block={block} room={room} />;
    case 'figure':
      return <FigureView figure={block} />;
    case 'contents':
      return (
        <nav className="sheet__contents" aria-label={block.heading}>
          <p className="sheet__subtitle">{block.heading}</p>
          <ul>
            {chapters.map((chapter) => (
              <li key={chapter.id} data-level={chapter.level}>
                {/* In a PDF it leads to the chapter. In the app the address behind # is that of the screen. */}
                <a
                  href={`#${chapter.id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(chapter.id)?.scrollIntoView();
                  }}
                >
                  {chapter.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      );
    case 'pageBreak':
      return <div className="sheet__break" />;
  }
};

/** A document as it will be on paper: a sheet for each part that lies the same way. */
export const Pages = ({ document: { title, subtitle, paper, sections } }: { document: Document }) => {
  const prefix = useId();
  const idOf = (section: number, block: number) => `${prefix}-${section}-${block}`;
  const chapters = sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, index): Chapter[] =>
      block.kind === 'heading' && block.level < 3 ? [{ ...block, id: idOf(section, index) }] : [],
    ),
  );
  return (
    <>
      {sections.map(({ orientation, blocks }, section) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn anew as a whole
          key={section}
          className="sheet"
          data-page={`${paper}-${orientation}`}
        >
          {section === 0 && (
            <header>
              <h1>{title}</h1>
              <p className="sheet__subtitle">{subtitle}</p>
            </header>
          )}
          {blocks.map((block, index) => (
            <BlockView
              key={idOf(section, index)}
              block={block}
              id={idOf(section, index)}
              chapters={chapters}
              room={pageSize(paper, orientation)[0] - 2 * margin}
            />
          ))}
        </section>
      ))}
    </>
  );
};
