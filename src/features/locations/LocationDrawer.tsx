import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { type Location, newHomesIn } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { areaOf } from '@/geo/measure';
import { currentMap } from '@/state/mapHandle';
import { usePlan } from '@/state/planStore';
import { onlySelected, selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { interventionNames } from '@/text/codes';
import { entryText } from '@/text/entry';
import { locationFormText } from '@/text/locationForm';
import { areaText, numberText } from '@/text/numbers';
import { siteText } from '@/text/site';
import { common, locationText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { FilledIn, useFilledIn } from './FilledIn';
import { LocationName } from './LocationName';
import { MoreFields } from './MoreFields';
import { OfferedFrom } from './OfferedFrom';
import { OriginLine } from './OriginLine';
import { PlanningFields } from './PlanningFields';
import { useAskedPart } from './useAskedPart';
import './locations.css';

type LocationDrawerProps = {
  /** What can be done with the shape of a location, or to give it one. */
  shape: (location: Location) => ReactNode;
  /** The grid of the programme, given the year its first line starts with. */
  programme: (location: Location, startYear: number | undefined) => ReactNode;
  /** The lines one by one. */
  lines: (location: Location) => ReactNode;
  /** What comes next: first of all. */
  nextStep: (location: Location) => ReactNode;
  partners: (location: Location) => ReactNode;
  milestones: (location: Location) => ReactNode;
  /** What can wait, each behind its name. */
  folds: (location: Location) => ReactNode;
  onRemove: (location: Location) => void;
};

/** Area and density in words: "0,62 ha · 77 per ha". */
const measures = (location: Location): string => {
  if (!isPlaced(location)) return locationFormText.seeksPlace;
  const area = areaOf(location.geometry);
  if (area === 0) return locationFormText.pointShape;
  const density = newHomesIn(location) / (area / 10_000);
  return [areaText(area), ...(density > 0 ? [locationFormText.density(numberText(density))] : [])].join(
    ' · ',
  );
};

/** Closes the drawer and puts the focus back where the location was chosen. */
const closeDrawer = (id: string): void => {
  const { selectedIn } = useScreen.getState();
  selectLocation(null);
  const row = document.querySelector<HTMLElement>(`[data-location="${CSS.escape(id)}"]`);
  if (selectedIn === 'table' && row !== null) row.focus();
  else currentMap()?.focus();
};

const filledInYear = ({ id }: Location): number | undefined => {
  const { filledIn } = useScreen.getState();
  return filledIn?.locationId === id ? (filledIn.entry.year ?? undefined) : undefined;
};

/** A letter is no part of a number; in words, and in a list that is searched by letters, it is one to type. */
const isTakeOffKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key.toUpperCase() === entryText.key &&
  !(ctrlKey || metaKey || altKey) &&
  target instanceof HTMLElement &&
  target.matches('[role="spinbutton"], button');

/** Everything about the selected location. The numbers first; the rest can wait. */
export const LocationDrawer = (props: LocationDrawerProps) => {
  const selectedId = useScreen(onlySelected);
  const location = usePlan((plan) => (selectedId === null ? undefined : plan.view.locations.get(selectedId)));
  return location === undefined ? null : <DrawerFor key={location.id} location={location} {...props} />;
};

const DrawerFor = ({
  location,
  shape,
  programme,
  lines,
  nextStep,
  partners,
  milestones,
  folds,
  onRemove,
}: LocationDrawerProps & { location: Location }) => {
  const form = useRef<HTMLFormElement>(null);
  useAskedPart(form);
  const [startYear, setStartYear] = useState(() => filledInYear(location));
  const isWide = useScreen((screen) => screen.isDrawerWide);
  const filledIn = useFilledIn(location, startYear, setStartYear);
  const close = () => closeDrawer(location.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') close();
    if (filledIn === null || !isTakeOffKey(event)) return;
    event.preventDefault();
    filledIn.takeOff();
  };
  return (
    <form
      ref={form}
      className={isWide ? 'drawer drawer--wide' : 'drawer'}
      aria-label={locationFormText.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="drawer__scroll">
        <header className="drawer__head">
          <h2 className="visually-hidden">{location.name}</h2>
          <LocationName location={location} />
          <button
            type="button"
            className="button button--quiet button--icon drawer__widen"
            aria-label={siteText.widen}
            aria-pressed={isWide}
            onClick={() => setScreen({ isDrawerWide: !isWide })}
          >
            <Icon name="widen" />
          </button>
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={common.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
          <p className="drawer__measures soft">
            {interventionNames[location.intervention]} · {measures(location)}
            {isPlaced(location) && (
              <button
                type="button"
                className="button button--link"
                onClick={() => currentMap()?.show([location])}
              >
                {locationText.show}
              </button>
            )}
            {shape(location)}
          </p>
          <OriginLine origin={location.origin} />
          <OfferedFrom location={location} />
        </header>
        {nextStep(location)}
        <div className="drawer__columns">
          <div className="drawer__column">
            {programme(location, startYear)}
            {filledIn !== null && <FilledIn entry={filledIn.entry} onTakeOff={filledIn.takeOff} />}
            <PlanningFields location={location} startYear={startYear} onStartYear={setStartYear} />
          </div>
          <div className="drawer__column">{partners(location)}</div>
        </div>
        {milestones(location)}
        <div className="drawer__folds">
          {folds(location)}
          {lines(location)}
          <MoreFields location={location} />
        </div>
      </div>
      <footer className="drawer__foot">
        <button
          type="button"
          className="button button--quiet button--danger"
          onClick={() => onRemove(location)}
        >
          <Icon name="trash" />
          {locationText.remove}
        </button>
        <button type="button" className="button button--primary" data-drawer-done onClick={close}>
          {common.done}
        </button>
      </footer>
    </form>
  );
};
