import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { searchText } from '@/text/search';
import { Keys } from '@/ui/Keys';
import type { FoundGroup, FoundLine } from './foundLines';
import type { FindableOperation } from './matchOperations';

/** All that is read is heard too: the name, its keys, and why it cannot be done now. */
const OperationLine = ({ name, keys, whyNot }: FindableOperation) => (
  <>
    <span>{name}</span> {keys !== undefined && <Keys>{keys}</Keys>}{' '}
    {whyNot !== undefined && <span className="small">{whyNot}</span>}
  </>
);

const Line = ({ line }: { line: FoundLine }) => {
  const { key, name } = line;
  if ('found' in line) {
    return (
      <ListBoxItem id={key} textValue={name} className="option">
        <span>{name}</span>
        {line.found.from !== 'plan' && (
          <span className="soft small">{searchText.kinds[line.found.kind]}</span>
        )}
      </ListBoxItem>
    );
  }
  const isShut = line.operation.whyNot !== undefined;
  return (
    <ListBoxItem
      id={key}
      textValue={name}
      className={`option option--operation ${isShut ? 'option--shut' : ''}`}
      // Not out of reach as what is disabled: one can walk to it, to read or hear why.
      render={(props) =>
        'href' in props ? <a {...props} /> : <div {...props} aria-disabled={isShut || undefined} />
      }
    >
      <OperationLine {...line.operation} />
    </ListBoxItem>
  );
};

/** The list under the search box. */
export const FoundList = ({ empty }: { empty: string }) => (
  <ListBox<FoundGroup> className="options" renderEmptyState={() => <p className="option soft">{empty}</p>}>
    {(group) => (
      <ListBoxSection id={group.id}>
        <Header className="options__heading">{group.heading}</Header>
        <Collection items={group.lines.map((line) => ({ ...line, id: line.key }))}>
          {(line) => <Line line={line} />}
        </Collection>
      </ListBoxSection>
    )}
  </ListBox>
);
