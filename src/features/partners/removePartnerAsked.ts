import { removePartner } from '@/domain/commands/changePartners';
import type { Partner } from '@/domain/partner';
import { run } from '@/state/planStore';
import type { PlanView } from '@/state/planView';
import { setScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { partnerText } from '@/text/partners';
import { common } from '@/text/words';

/** At how many locations a partner is named (or gave dots), in how many agreements, and at how many meetings and tables. */
export type Mentions = { locations: number; agreements: number; meetings: number; tables: number };

export const mentionsOf = (
  partner: Partner,
  { allLocations, meetings, networkTables }: PlanView,
): Mentions => {
  const isAt = ({ partnerIds }: { partnerIds: readonly string[] }) => partnerIds.includes(partner.id);
  const mentions = {
    locations: 0,
    agreements: 0,
    meetings: [...meetings.values()].filter(isAt).length,
    tables: [...networkTables.values()].filter(isAt).length,
  };
  for (const { commitments, agreements, votes } of allLocations.values()) {
    if ([...commitments, ...votes].some(({ partnerId }) => partnerId === partner.id)) mentions.locations += 1;
    mentions.agreements += agreements.filter(isAt).length;
  }
  return mentions;
};

/** Takes a partner out of the plan, with the way back in the notice. */
export const removeNow = (partner: Partner): void => {
  setScreen({ partnerId: null });
  run((view) => removePartner(partner, view.allLocations.values(), view));
  notifyUndoable(partnerText.removed(partner.name), common.undo);
};
