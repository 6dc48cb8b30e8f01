import { type KeyboardEvent, useRef, useState } from 'react';
import { setHomes } from '@/domain/commands/setHomes';
import type { HousingType } from '@/domain/housingType';
import { demolishedIn, homesIn, type Location, newHomesIn } from '@/domain/location';
import { largestCount } from '@/domain/numbers';
import type { Segment } from '@/domain/segment';
import { run } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { housingTypeHelp, housingTypeNames, segmentNames } from '@/text/codes';
import { knowledge } from '@/text/knowledge';
import { homesText, numberText } from '@/text/numbers';
import { programmeText } from '@/text/programme';
import { CountField } from '@/ui/CountField';
import { HelpButton } from '@/ui/HelpButton';
import { Icon } from '@/ui/Icon';
import { blocksOf, cellOf, gridOf, usualColumns } from './gridCells';
import { ProgrammeRemarks } from './ProgrammeRemarks';
import './programme.css';

type ProgrammeGridProps = { location: Location; startYear: number | undefined; onLast: () => void };

/** Moves the focus to the next or previous number of the grid. False at its ends. */
const moveFocus = (grid: HTMLElement, from: Element | null, by: 1 | -1): boolean => {
  const fields = [...grid.querySelectorAll<HTMLElement>('[role="spinbutton"]')];
  const next = fields.find((_field, index) => fields[index - by] === from);
  next?.focus();
  return next !== undefined;
};

/** The grid type x segment: the fastest way from a shape to a number in the dock. */
export const ProgrammeGrid = ({ location, startYear, onLast }: ProgrammeGridProps) => {
  const [isComplete, setComplete] = useState(false);
  const startsTyping = useScreen((screen) => screen.startsTyping);
  const grid = useRef<HTMLFieldSetElement>(null);
  const { types, columns } = gridOf(location, isComplete);
  const blocks = blocksOf(columns);
  const demolished = demolishedIn(location);
  const isNarrow = blocks.some((block) => block.length > usualColumns);

  const change = (type: HousingType, segment: Segment, count: number) => {
    setScreen({ lastType: type });
    run(({ locations }) => {
      const now = locations.get(location.id);
      return now && setHomes(now, type, segment, count, startYear);
    });
  };
  const onEnter = (isBack: boolean) => {
    if (grid.current === null) return;
    if (!moveFocus(grid.current, document.activeElement, isBack ? -1 : 1) && !isBack) onLast();
  };
  /** Left and right move between cells when the caret is at that end of the number. */
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.getAttribute('role') !== 'spinbutton') return;
    const { selectionStart: start, selectionEnd: end, value } = target;
    const isAll = start === 0 && end === value.length;
    const by =
      event.key === 'ArrowRight' && (isAll || start === value.length)
        ? 1
        : event.key === 'ArrowLeft' && (isAll || end === 0)
          ? -1
          : 0;
    if (by === 0 || event.shiftKey) return;
    if (moveFocus(event.currentTarget, target, by)) event.preventDefault();
  };

  return (
    <fieldset className="programme" data-part="programme" ref={grid} onKeyDown={onKeyDown}>
      <legend>{programmeText.legend}</legend>
      {blocks.map((block, part) => (
        <table key={block[0]} className={`programme__grid${isNarrow ? ' programme__grid--narrow' : ''}`}>
          <thead>
            <tr>
              <td>{part === 0 && <HelpButton {...knowledge.types} />}</td>
              {block.map((segment) => (
                <th key={segment} scope="col" className="small soft number">
                  {segmentNames[segment]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {types.map((type, row) => (
              <tr key={type}>
                <th scope="row" title={housingTypeHelp[type]}>
                  <span className={`swatch swatch--${type}`} aria-hidden="true" /> {housingTypeNames[type]}
                </th>
                {block.map((segment, column) => {
                  const { homes, completed, lines } = cellOf(location, type, segment);
                  return (
                    <td key={segment}>
                      <CountField
                        label={programmeText.cell(housingTypeNames[type], segmentNames[segment])}
                        value={homes}
                        min={completed}
                        tooSmall={programmeText.lessThanCompleted(numberText(completed))}
                        max={largestCount}
                        isReadOnly={lines > 1}
                        description={lines > 1 ? programmeText.severalLines(lines) : undefined}
                        onChange={(count) => change(type, segment, count)}
                        onEnter={onEnter}
                        autoFocus={startsTyping && part + row + column === 0}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <div className="programme__foot">
        <button type="button" className="button button--link" onClick={() => setComplete(!isComplete)}>
          {!isComplete && <Icon name="plus" />}
          {isComplete ? programmeText.less : programmeText.more}
        </button>
        <output className="programme__sum">
          {demolished > 0 && (
            <span className="small soft">
              {programmeText.comingAndGoing(numberText(newHomesIn(location)), numberText(demolished))}{' '}
            </span>
          )}
          {homesText(homesIn(location))}
        </output>
      </div>
      <ProgrammeRemarks location={location} startYear={startYear} />
    </fieldset>
  );
};
