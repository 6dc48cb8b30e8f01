import { useEffect, useReducer } from 'react';
import { currentMap, onMapMove } from '@/state/mapHandle';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { workshopText } from '@/text/workshop';
import { PopoverPanel } from '@/ui/PopoverPanel';
import { type NoteGroup, noteGroups } from './noteGroups';
import { RemarkForm } from './Remarks';
import { StickForm } from './StickForm';
import './sticky.css';
import './workshop.css';

/** A note that lies on the map: its words in short, pressed all of it. */
const Sticky = ({ group }: { group: NoteGroup }) => {
  const map = currentMap();
  if (map === undefined) return null;
  const { x, y } = map.project(group.at);
  const [first] = group.remarks;
  const isAnswered = group.remarks.every(({ answer }) => answer !== '');
  const title = group.remarks.length === 1 ? (first?.name ?? '') : workshopText.several(group.remarks.length);
  return (
    <div
      className={group.name === undefined ? 'sticky' : 'sticky sticky--beside'}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <PopoverPanel
        className={isAnswered ? 'sticky__note sticky__note--answered' : 'sticky__note'}
        label={<span>{title}</span>}
        name={workshopText.noteAt(title, group.name)}
      >
        {group.name !== undefined && <h4>{group.name}</h4>}
        {group.remarks.map((remark) => (
          <RemarkForm key={remark.id} remark={remark} />
        ))}
      </PopoverPanel>
    </div>
  );
};

/** The remarks of the plan as notes on the map, and the cross to stick the next one with. */
export const StickyNotes = () => {
  const { remarks, locations, revision: _revision } = usePlan((plan) => plan.view);
  const isSticking = useScreen((screen) => screen.isSticking);
  const isMapReady = useScreen((screen) => screen.isMapReady);
  // While drawing, a press is a corner of the shape, also where a note lies.
  const isDrawing = useScreen((screen) => screen.tool !== 'select');
  const [, moved] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onMapMove(moved), []);
  return (
    <>
      <div className="sticky-notes" inert={isDrawing}>
        {isMapReady &&
          noteGroups(remarks.values(), locations).map((group) => <Sticky key={group.id} group={group} />)}
      </div>
      {isSticking && <StickForm />}
    </>
  );
};
