import { type ReactNode, useId } from 'react';
import type { Document, ReadBlock } from '@/exchange/documents/document';
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
}: {
  block: ReadBlock;
  id: string;
  chapters: readonly Chapter[];
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
      return <TableView block={block} />;
    case 'figure':
      return <FigureView figure={block} />;
    case 'contents':
      return (
        <nav className="sheet__contents" aria-label={block.heading}>
          <p className="sheet__subtitle">{block.heading}</p>
          <ul>
            {chapters.map((chapter) => (
              <li key={chapter.id} data-level={chapter.level}>
                {chapter.text}
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
export const Pages = ({ document }: { document: Document }) => {
  const prefix = useId();
  const idOf = (section: number, block: number) => `${prefix}-${section}-${block}`;
  const chapters = document.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, index): Chapter[] =>
      block.kind === 'heading' && block.level < 3 ? [{ ...block, id: idOf(section, index) }] : [],
    ),
  );
  return (
    <>
      {document.sections.map(({ orientation, blocks }, section) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn anew as a whole
          key={section}
          className="sheet"
          data-page={`${document.paper}-${orientation}`}
        >
          {section === 0 && (
            <header>
              <h1>{document.title}</h1>
              <p className="sheet__subtitle">{document.subtitle}</p>
            </header>
          )}
          {blocks.map((block, index) => (
            <BlockView
              key={idOf(section, index)}
              block={block}
              id={idOf(section, index)}
              chapters={chapters}
            />
          ))}
        </section>
      ))}
    </>
  );
};
