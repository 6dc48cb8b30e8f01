import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import { searchText } from '@/text/search';
import { Keys } from '@/ui/Keys';
import type { FoundGroup, FoundLine } from './foundLines';
import type { FindableOperation } from './matchOperations';

/** What cannot be done now is walked past like the rest, so that one can read or hear why. */
const OperationLine = ({ name, keys, whyNot }: FindableOperation) => (
  <>
    <Text slot="label">{name}</Text>
    {keys !== undefined && <Keys>{keys}</Keys>}
    {whyNot !== undefined && (
      <Text slot="description" className="small">
        {whyNot}
      </Text>
    )}
  </>
);

const Line = ({ line }: { line: FoundLine }) => {
  const { key, name } = line;
  if ('found' in line) {
    return (
      <ListBoxItem id={key} textValue={name} className="option">
        <Text slot="label">{name}</Text>
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
