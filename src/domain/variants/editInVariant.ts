import type { Command, Edit } from '../commands/command';
import type { Location } from '../location';
import { hasOwnNumbers } from './inVariant';
import { type Variant, variantLineId } from './variant';

/**
 * A command that was built from locations as a variant has them, for the plan: lines of a location with numbers of its own
 * there are those of the variant. Everything else is said of the plan, and so of every variant.
 */
export const editInVariant = (
  command: Command,
  variant: Variant,
  locations: ReadonlyMap<string, Location>,
): Command => {
  const edits = command.edits.map((edit): Edit => {
    if (edit.record !== 'line') return edit;
    const location = locations.get(edit.parentId);
    if (location === undefined || !hasOwnNumbers(location, variant)) return edit;
    const id = variantLineId(variant.id, edit.id);
    const set = edit.set === null ? null : { ...edit.set, variantId: variant.id };
    return { ...edit, record: 'variantLine', id, set };
  });
  return { ...command, edits };
};
