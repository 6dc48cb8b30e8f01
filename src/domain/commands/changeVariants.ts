import type { Location } from '../location';
import type { ProgrammeLine } from '../programmeLine';
import { type Variant, type VariantPart, variantLineId } from '../variants/variant';
import { addToPlan, removeFromPlan } from './changeTopRecords';
import type { Command, Edit } from './command';
import type { EditLabel } from './editLabel';
import { editOf } from './editsFor';

/** Puts the locations in a new variant that are in this one, with the numbers they have there. */
const copyEdits = (locations: Iterable<Location>, from: Variant, to: Variant): Edit[] => {
  const edits: Edit[] = [];
  for (const { id, variantParts, variantLines } of locations) {
    const part = variantParts.find(({ variantId }) => variantId === from.id);
    if (part === undefined) continue;
    const { variantId: _from, ...said } = part;
    edits.push(editOf('variantPart', to.id, said, id));
    for (const { id: lineId, ...line } of variantLines.filter(({ variantId }) => variantId === from.id)) {
      const own = variantLineId(to.id, lineId.slice(from.id.length + 1));
      edits.push(editOf('variantLine', own, { ...line, variantId: to.id }, id));
    }
  }
  return edits;
};

/** Adds a variant. `from`: the variant it starts as; without one it starts as `variant.startsWith` says. */
export const addVariant = (
  variant: Variant,
  from: Variant | null,
  locations: Iterable<Location>,
): Command => {
  const start = from === null ? variant : { ...variant, startsWith: from.startsWith };
  const added = addToPlan('variant', start);
  return from === null
    ? added
    : { ...added, edits: [...added.edits, ...copyEdits(locations, from, variant)] };
};

const offLocation = (variant: Variant, { id, variantParts, variantLines }: Location): Edit[] => [
  ...variantParts
    .filter(({ variantId }) => variantId === variant.id)
    .map((part) => editOf('variantPart', part.variantId, null, id)),
  ...variantLines
    .filter(({ variantId }) => variantId === variant.id)
    .map((line) => editOf('variantLine', line.id, null, id)),
];

/** Removes a variant and what it says of locations; the locations themselves stay in the plan. */
export const removeVariant = (variant: Variant, locations: Iterable<Location>): Command => {
  const removed = removeFromPlan('variant', variant);
  return {
    ...removed,
    edits: [...removed.edits, ...[...locations].flatMap((location) => offLocation(variant, location))],
  };
};

const labelOf = (locations: readonly Location[], variant: Variant, field: string, to: number): EditLabel => {
  const [first, another] = locations;
  const changed = { field, to };
  return another === undefined && first !== undefined
    ? { code: 'variant_changed', subject: first.name, variant: variant.name, changed }
    : { code: 'variant_changed', count: locations.length, variant: variant.name, changed };
};

const partEdit = (variant: Variant, location: Location, set: Partial<VariantPart>): Edit =>
  editOf('variantPart', variant.id, set, location.id);

/** Takes locations into a variant, or leaves them out of it. */
export const setInVariant = (locations: readonly Location[], variant: Variant, isIn: boolean): Command => ({
  label: labelOf(locations, variant, 'isIn', Number(isIn)),
  edits: locations.map((location) => partEdit(variant, location, { isIn })),
});

const lineEdit = (variant: Variant, location: Location, line: ProgrammeLine): Edit => {
  const { id, ...fields } = line;
  return editOf(
    'variantLine',
    variantLineId(variant.id, id),
    { ...fields, variantId: variant.id },
    location.id,
  );
};

/** Gives a location numbers of its own in a variant, to begin with those of the plan; or goes back to those. */
export const setOwnNumbers = (location: Location, variant: Variant, isOwn: boolean): Command => {
  const lines = isOwn
    ? location.programme.map((line) => lineEdit(variant, location, line))
    : offLocation(variant, location).filter(({ record }) => record === 'variantLine');
  return {
    label: labelOf([location], variant, 'hasOwnNumbers', Number(isOwn)),
    edits: [partEdit(variant, location, { hasOwnNumbers: isOwn }), ...lines],
  };
};
