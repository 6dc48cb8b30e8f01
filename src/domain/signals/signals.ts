import type { Command } from '../commands/command';
import type { Location } from '../location';
import { belowScale } from './belowScale';
import { careWithoutPartner } from './careWithoutPartner';
import { confidentialHard } from './confidentialHard';
import { hardWithoutPartner } from './hardWithoutPartner';
import { lostOriginal } from './lostOriginal';
import { noLift } from './noLift';
import { noMeetingRoom } from './noMeetingRoom';
import { noNextStep } from './noNextStep';
import { noWheelchair } from './noWheelchair';
import { noYear } from './noYear';
import { outside } from './outside';
import { overDelivered } from './overDelivered';
import { overlap } from './overlap';
import { pastDelivery } from './pastDelivery';
import { shortMiddle, shortSocial } from './shortRetention';
import type { SignalFacts, SignalRule, SignalValues } from './signal';
import { smallCluster } from './smallCluster';
import { unknownAccess } from './unknownAccess';

/** All checks, the heaviest first: the order in which they are shown. */
const rules = [
  overDelivered,
  outside,
  lostOriginal,
  confidentialHard,
  overlap,
  smallCluster,
  careWithoutPartner,
  noLift,
  noWheelchair,
  noMeetingRoom,
  belowScale,
  shortSocial,
  shortMiddle,
  hardWithoutPartner,
  pastDelivery,
  noYear,
  noNextStep,
  unknownAccess,
] as const;

export type SignalCode = (typeof rules)[number]['code'];

/** What asks for attention at one location. It never blocks anything. */
export type Signal = {
  code: SignalCode;
  values: SignalValues;
  /** Put aside by somebody, with this reason (which may be empty). */
  muted?: string;
};

type Rule = SignalRule & { code: SignalCode };
const ruleByCode = new Map<SignalCode, Rule>(rules.map((rule) => [rule.code, rule]));

export const signalCodes: readonly SignalCode[] = rules.map(({ code }) => code);

export const ruleOf = (code: SignalCode): Rule => {
  const rule = ruleByCode.get(code);
  if (rule === undefined) throw new Error(`no signal ${code}`);
  return rule;
};

/** All signals of one location. One that falls off (valt af) asks for nothing. */
export const signalsOf = (location: Location, facts: SignalFacts): Signal[] => {
  if (location.priority === 'valt_af') return [];
  const signals: Signal[] = [];
  for (const rule of rules) {
    const values = rule.find(location, facts);
    if (values === undefined) continue;
    const muted = location.mutedSignals.find(({ id }) => id === rule.code)?.reason;
    signals.push({ code: rule.code, values, ...(muted !== undefined && { muted }) });
  }
  return signals;
};

/** The command behind the button of a signal; undefined when it has none here. */
export const fixOf = (location: Location, { code, values }: Signal): Command | undefined =>
  ruleOf(code).fix?.(location, values);
