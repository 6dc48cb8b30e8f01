import { homesOfTypes, type SignalRule } from './signal';

/** What a type asks of the building and nobody filled in yet: one signal, not one for each. */
export const unknownAccess = {
  code: 'unknown_access',
  severity: 'open',
  source: 'planmonitor',
  find: (location, { isRoomNear }) => {
    const care = homesOfTypes(location, ['zorggeschikt']);
    const homes = care + homesOfTypes(location, ['geclusterd']);
    if (homes === 0) return undefined;
    const room = location.meetingRoom === undefined && !isRoomNear ? 1 : 0;
    const lift = care > 0 && location.lift === undefined ? 1 : 0;
    const wheelchair = care > 0 && location.wheelchair === undefined ? 1 : 0;
    return room + lift + wheelchair === 0 ? undefined : { room, lift, wheelchair };
  },
} as const satisfies SignalRule;
