import { type FormEvent, useState } from 'react';
import type { Geometry } from '@/domain/geometry';
import { positionsOf } from '@/geo/bounds';
import { areaOf } from '@/geo/measure';
import { readCoordinate } from '@/geo/readCoordinate';
import { growShape } from '@/geo/verbs/growShape';
import { rotateShape } from '@/geo/verbs/rotateShape';
import { simplifyShape } from '@/geo/verbs/simplifyShape';
import { usePlan } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { shapeText } from '@/text/shape';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';
import { reshape } from './reshape';
import './shape.css';

type Kind = keyof typeof shapeText.dialogs;

/** What a number does to a shape; null when no shape would be left. */
const verbs: Record<Kind, (shape: Geometry, value: number) => Geometry | null> = {
  grow: growShape,
  simplify: (shape, value) => (shape.type === 'Point' ? null : simplifyShape(shape, value)),
  rotate: (shape, value) => (shape.type === 'Point' ? null : rotateShape(shape, value)),
};

/** What a number may be, and what it starts with. */
const bounds: Record<Kind, { least: number; most: number; start: string }> = {
  grow: { least: -500, most: 1000, start: '5' },
  simplify: { least: 0, most: 100, start: '1' },
  rotate: { least: -360, most: 360, start: '90' },
};

/** Corners without the closing one of each ring. */
const cornersOf = (shape: Geometry): number => {
  if (shape.type === 'Point') return 0;
  const rings = shape.type === 'Polygon' ? shape.coordinates.length : shape.coordinates.flat().length;
  return positionsOf(shape).length - rings;
};

const wordsOf = (kind: Kind, name: string, value: number, shape: Geometry): string =>
  kind === 'simplify' ? shapeText.did.simplify(name, cornersOf(shape)) : shapeText.did[kind](name, value);

type Tried = { value: number; shape: Geometry } | { problem: string };

const tried = (kind: Kind, shape: Geometry, typed: string): Tried => {
  const value = readCoordinate(typed.replace('−', '-'));
  const { least, most } = bounds[kind];
  if (value === undefined) return { problem: shapeText.noNumber };
  if (value < least || value > most) return { problem: shapeText.outOfBounds(least, most) };
  const next = verbs[kind](shape, value);
  return next === null ? { problem: shapeText.becomesNothing } : { value, shape: next };
};

/** A verb that asks for one number: it says what the shape becomes before it does. */
const ShapeDialog = ({ kind, onClose }: { kind: Kind; onClose: () => void }) => {
  const id = useScreen(onlySelected);
  const location = usePlan((plan) => plan.view.allLocations.get(id ?? ''));
  const [typed, setTyped] = useState(bounds[kind].start);
  if (location?.geometry === undefined) return null;
  const { geometry } = location;
  const { title, help, label } = shapeText.dialogs[kind];
  const result = tried(kind, geometry, typed);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if ('problem' in result) return;
    reshape(location, result.shape, wordsOf(kind, location.name, result.value, result.shape));
    onClose();
  };
  return (
    <Dialog title={title} closeLabel={common.close} onClose={onClose}>
      <form className="shape-form" noValidate onSubmit={apply}>
        <p className="soft">{help}</p>
        <TextField label={label} value={typed} maxLength={10} onChange={setTyped} autoFocus />
        <p className="small soft">{shapeText.now(areaOf(geometry), cornersOf(geometry))}</p>
        <p className="small" role="status">
          {'problem' in result
            ? result.problem
            : shapeText.becomes(areaOf(result.shape), cornersOf(result.shape))}
        </p>
        <div className="dialog__actions">
          <button type="submit" className="button button--primary" disabled={'problem' in result}>
            {shapeText.apply}
          </button>
        </div>
      </form>
    </Dialog>
  );
};

type DialogProps = { onClose: () => void };
export const GrowDialog = (props: DialogProps) => <ShapeDialog kind="grow" {...props} />;
export const SimplifyDialog = (props: DialogProps) => <ShapeDialog kind="simplify" {...props} />;
export const RotateDialog = (props: DialogProps) => <ShapeDialog kind="rotate" {...props} />;
