import { homesOfTypes, type SignalRule } from './signal';

/** A cluster of which is said that it has no room to meet, and none lies within walking distance. */
export const noMeetingRoom = {
  code: 'no_meeting_room',
  severity: 'attention',
  source: 'planmonitor',
  find: (location, { isRoomNear }) => {
    const homes = homesOfTypes(location, ['geclusterd', 'zorggeschikt']);
    return homes > 0 && location.meetingRoom === 'geen' && !isRoomNear ? { homes } : undefined;
  },
} as const satisfies SignalRule;
