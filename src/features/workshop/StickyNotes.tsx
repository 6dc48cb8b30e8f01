import { useEffect, useReducer } from 'react';
import { dotsOf } from '@/domain/vote';
import { followedFew } from '@/state/followedSum';
import { currentMap, onMapMove } from '@/state/mapHandle';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { workshopText } from '@/text/workshop';
import { PopoverPanel } from '@/ui/PopoverPanel';
import { type NotePile, noteGroups, pilesOf, wordsFrom } from './noteGroups';
import { PileBody } from './PileBody';
import { StickForm } from './StickForm';
import './sticky.css';
import './workshop.css';

const classOf = ({ items: groups }: NotePile): string => {
  const remarks = groups.flatMap((group) => group.remarks);
  if (remarks.length === 0) return 'sticky__note sticky__note--dots';
  return remarks.every(({ answer }) => answer !== '')
    ? 'sticky__note sticky__note--answered'
    : 'sticky__note';
};

/** A note that lies on the map: its words in short, or how many there are, and its dots. Pressed, all of it. */
const Sticky = ({ pile, isShort }: { pile: NotePile; isShort: boolean }) => {
  const { x, y, items: groups } = pile;
  const [group] = groups;
  const remarks = groups.flatMap((each) => each.remarks);
  const dots = dotsOf(groups.flatMap(({ location }) => location?.votes ?? []));
  const [first] = remarks;
  const words =
    remarks.length === 1 && first !== undefined ? first.name : workshopText.several(remarks.length);
  const title = [
    ...(remarks.length === 0 ? [] : [words]),
    ...(dots === 0 ? [] : [workshopText.dots(dots)]),
  ].join(', ');
  // Dots of several locations say nothing together.
  const hasDots = dots > 0 && (groups.length === 1 || remarks.length === 0);
  const said = isShort ? workshopText.short(remarks.length) : words;
  const shown = [...(hasDots ? [`● ${dots}`] : []), ...(remarks.length > 0 ? [said] : [])].join(' ');
  const name = workshopText.noteAt(title, groups.length === 1 ? group?.location?.name : undefined);
  return (
    <div
      className={`sticky${group?.location === undefined ? '' : ' sticky--beside'}${isShort ? ' sticky--short' : ''}`}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <PopoverPanel
        className={`target ${classOf(pile)}`}
        label={
          <span>
            {hasDots && <b className="sticky__dots">● {dots}</b>}
            {hasDots && remarks.length > 0 && ' '}
            {remarks.length > 0 && said}
          </span>
        }
        // Who says what stands there finds it.
        name={name.includes(shown) ? name : `${shown}. ${name}`}
      >
        <PileBody groups={groups} />
      </PopoverPanel>
    </div>
  );
};

const dotted = followedFew(({ votes }) => dotsOf(votes) > 0);

const Notes = () => {
  const { remarks, locations, locationIds } = usePlan((plan) => plan.view);
  const groups = noteGroups(remarks.values(), locations, dotted(locationIds, locations, undefined));
  const [, moved] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onMapMove(moved), []);
  const map = currentMap();
  if (map === undefined) return null;
  const isShort = map.view().zoom < wordsFrom;
  return pilesOf(groups, map.project, isShort ? 'short' : 'words').map((pile) => (
    <Sticky key={pile.items[0]?.id} pile={pile} isShort={isShort} />
  ));
};

/** The remarks and dots of the plan on the map, and the cross to stick the next remark with. */
export const StickyNotes = () => {
  const isSticking = useScreen((screen) => screen.isSticking);
  const isMapReady = useScreen((screen) => screen.isMapReady);
  // While drawing, a press is a corner of the shape, also where a note lies.
  const isDrawing = useScreen((screen) => screen.tool !== 'select');
  return (
    <>
      <div className="sticky-notes" inert={isDrawing}>
        {isMapReady && <Notes />}
      </div>
      {isSticking && <StickForm />}
    </>
  );
};
