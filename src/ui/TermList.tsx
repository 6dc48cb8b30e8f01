export type Term = { term: string; text: string };

/** Terms, each with what it means. */
export const TermList = ({ items, className }: { items: readonly Term[]; className?: string }) => (
  <dl className={className}>
    {items.map(({ term, text }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);
