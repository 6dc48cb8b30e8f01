import { useEffect, useRef, useState } from 'react';
import { addLine, removeLine } from '@/domain/commands/changeLines';
import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { isDemolition, type ProgrammeLine } from '@/domain/programmeLine';
import { run } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { lineText } from '@/text/lines';
import { numberText } from '@/text/numbers';
import { Icon } from '@/ui/Icon';
import { LineFields } from './LineFields';
import { lineName, lineRemark } from './lineWords';
import { SpreadForm } from './SpreadForm';
import './lines.css';

type LineRowsProps = {
  location: Location;
  line: ProgrammeLine;
  goes: boolean;
  onGoes: (goes: boolean) => void;
  isOpen: boolean;
  /** The line was just added: it comes into view, with the focus in its number. */
  isNew: boolean;
  onToggle: () => void;
  onSplit: () => void;
  onRemove: () => void;
};

/** One line: what it is, and once opened its fields under it. */
const LineRows = ({ location, line, goes, isOpen, isNew, ...on }: LineRowsProps) => {
  const row = useRef<HTMLTableRowElement>(null);
  const [isSpreading, setSpreading] = useState(false);
  useEffect(() => {
    if (isNew) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  const opener = useRef<HTMLButtonElement>(null);
  const kind = lineName(location, line, goes);
  const remark = lineRemark(line);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            ref={opener}
            type="button"
            className="line__button"
            data-part={`line_${line.id}`}
            aria-expanded={isOpen}
            onClick={on.onToggle}
          >
            <Icon name="chevron" />
            <span className={`swatch swatch--${line.type}`} aria-hidden="true" />
            <span>
              {kind}
              {remark !== '' && <span className="line__remark small soft">{remark}</span>}
            </span>
          </button>
        </th>
        <td className="number">{numberText(line.count)}</td>
        <td className="number">{line.year ?? '–'}</td>
      </tr>
      {isOpen && (
        <tr ref={row}>
          <td colSpan={3} className="line__opened">
            <LineFields
              location={location}
              line={line}
              kind={kind}
              goes={goes}
              onGoes={on.onGoes}
              startsTyping={isNew}
            />
            <p className="line__actions">
              <button
                type="button"
                className="button button--link"
                aria-label={`${lineText.split}: ${kind}`}
                onClick={on.onSplit}
              >
                {lineText.split}
              </button>
              {line.count !== 0 && (
                <button
                  type="button"
                  className="button button--link"
                  aria-label={`${lineText.spread}: ${kind}`}
                  aria-expanded={isSpreading}
                  onClick={() => setSpreading(!isSpreading)}
                >
                  {lineText.spread}
                </button>
              )}
              <button
                type="button"
                className="button button--quiet button--icon"
                aria-label={`${lineText.remove}: ${kind}`}
                title={lineText.remove}
                onClick={on.onRemove}
              >
                <Icon name="trash" />
              </button>
            </p>
            {isSpreading && (
              <SpreadForm
                location={location}
                line={line}
                kind={kind}
                onDone={() => {
                  setSpreading(false);
                  opener.current?.focus();
                }}
              />
            )}
          </td>
        </tr>
      )}
    </>
  );
};

/** The lines one by one, sloop among them: each opens to all that can be said of it. */
export const LineEditor = ({ location }: { location: Location }) => {
  const lastType = useScreen((screen) => screen.lastType);
  const [openId, setOpenId] = useState<string>();
  const [newLineId, setNewLineId] = useState<string>();
  /** Lines of sloop, also those in which no number stands yet. */
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const fold = useRef<HTMLElement>(null);
  const { programme } = location;

  const setGoes = (id: string, goes: boolean) => {
    if (going.has(id) !== goes)
      setGoing(new Set(goes ? [...going, id] : [...going].filter((each) => each !== id)));
  };
  const add = (like: Pick<ProgrammeLine, 'type' | 'segment'>, goes = false) => {
    const id = newId();
    setGoes(id, goes);
    setNewLineId(id);
    setOpenId(id);
    run(() => addLine(location, like, id));
  };
  const remove = (line: ProgrammeLine) => {
    fold.current?.focus();
    run(() => removeLine(location, line));
  };
  return (
    <details className="lines">
      <summary ref={fold}>
        {lineText.heading}
        {programme.length > 0 && ` (${programme.length})`}
      </summary>
      <p className="small soft">{lineText.help}</p>
      {programme.length > 0 && (
        <table className="lines__table" aria-label={lineText.heading}>
          <thead>
            <tr className="small soft">
              <th scope="col">{lineText.kind}</th>
              <th scope="col" className="number">
                {lineText.count}
              </th>
              <th scope="col" className="number">
                {lineText.year}
              </th>
            </tr>
          </thead>
          <tbody>
            {programme.map((line) => {
              const goes = isDemolition(line) || (line.count === 0 && going.has(line.id));
              return (
                <LineRows
                  key={line.id}
                  location={location}
                  line={line}
                  goes={goes}
                  onGoes={(to) => setGoes(line.id, to)}
                  isOpen={line.id === openId}
                  isNew={line.id === newLineId}
                  onToggle={() => setOpenId(line.id === openId ? undefined : line.id)}
                  onSplit={() => add(line, goes)}
                  onRemove={() => remove(line)}
                />
              );
            })}
          </tbody>
        </table>
      )}
      <p className="lines__foot">
        <button
          type="button"
          className="button button--link"
          onClick={() => add({ type: lastType, segment: 'onbekend' })}
        >
          <Icon name="plus" />
          {lineText.add}
        </button>
        <button
          type="button"
          className="button button--link"
          onClick={() => add({ type: 'onbekend', segment: 'onbekend' }, true)}
        >
          {lineText.addDemolition}
        </button>
      </p>
    </details>
  );
};
