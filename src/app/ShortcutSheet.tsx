import { useState } from 'react';
import { hasCharacterKeys, setCharacterKeys } from '@/state/characterKeys';
import { drawingHintText } from '@/text/drawingHint';
import { handText } from '@/text/inHand';
import { shortcutTexts } from '@/text/keys';
import { operationText } from '@/text/operations';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { Keys } from '@/ui/Keys';
import { operations } from './operations';
import { search, showShortcuts } from './operations/bar';
import { type Operation, operationGroups } from './operations/operation';
import './shortcutSheet.css';

const AllKeys = ({ shortcuts }: Pick<Operation, 'shortcuts'>) =>
  shortcutTexts(shortcuts).map((keys, index) => (
    <span key={keys}>
      {index > 0 && <span className="soft small"> {operationText.or} </span>}
      <Keys>{keys}</Keys>
    </span>
  ));

/** "Sneltoetsen": every operation that has keys, as the list of operations says. */
export const ShortcutSheet = ({ onClose }: { onClose: () => void }) => {
  const [isOn, setOn] = useState(hasCharacterKeys);
  const withKeys = operations.filter(({ shortcuts }) => shortcuts.length > 0);
  return (
    <Dialog title={showShortcuts.label} closeLabel={common.close} onClose={onClose}>
      <p className="soft">{operationText.alsoSearch(shortcutTexts(search.shortcuts)[0] ?? '')}</p>
      <div className="shortcut-sheet">
        {operationGroups.map((group) => {
          const ofGroup = withKeys.filter((operation) => operation.group === group);
          if (ofGroup.length === 0) return null;
          return (
            <section key={group}>
              <h3>{operationText.groups[group]}</h3>
              <dl>
                {ofGroup.map(({ id, label, shortcuts, reach }) => (
                  <div key={id} className="shortcut-sheet__row">
                    <dt>
                      {label}
                      {reach === 'map' && <span className="soft small"> {operationText.onMap}</span>}
                    </dt>
                    <dd>
                      <AllKeys shortcuts={shortcuts} />
                    </dd>
                  </div>
                ))}
              </dl>
              {group === 'drawing' && <p className="small soft">{drawingHintText.keyboard}</p>}
              {group === 'editing' && <p className="small soft">{handText.help}</p>}
            </section>
          );
        })}
      </div>
      <div>
        <label className="choice">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => {
              setOn(target.checked);
              setCharacterKeys(target.checked);
            }}
          />
          {operationText.characterKeys}
        </label>
        <p className="small soft">{operationText.characterKeysHelp}</p>
      </div>
    </Dialog>
  );
};
