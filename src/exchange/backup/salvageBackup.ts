import { salvagePlanFile } from '../formats/geojson/salvagePlanFile';
import type { JsonObject } from '../json/jsonObject';
import { valueIn } from '../json/valueIn';

const planStart = '{"bestand":';
const listStart = /^"(momentopnamen|bewerkingen|eigen_bestanden)":\[/;

/** What the backup says of itself, before its first plan. */
const headOf = (text: string): JsonObject => {
  const [head = ''] = text.slice(0, 300).split('"plannen"');
  const numberAt = (name: string) => valueIn(new RegExp(`"${name}"\\s*:\\s*(\\d+)`).exec(head)?.[1] ?? '');
  return {
    version: numberAt('version'),
    aantal: numberAt('aantal'),
    gemaakt_op: /"gemaakt_op"\s*:\s*"([^"]*)"/.exec(head)?.[1],
  };
};

/** The entries of a list on one line, undefined for one that is not whole. Within text, `},{"` is always escaped. */
const entriesIn = (list: string): unknown[] => {
  const entries = list.replace(/\](?:,|\}?,?)$/, '');
  return entries === '' ? [] : entries.split(/(?<=\}),(?=\{")/).map(valueIn);
};

/**
 * What is whole of a backup that is cut off or broken somewhere: it is read line by line, as `writeBackup` lays it out.
 * A list that did not come is null, a plan that is broken has no `bestand`.
 */
export const salvageBackup = (text: string): JsonObject => {
  const plans: Record<string, unknown>[] = [];
  let file: string[] | undefined;
  /** The last list of a plan has come: what follows is of another one, of which the start may be broken. */
  let isClosed = true;
  const startPlan = () => {
    plans.push({ momentopnamen: null, bewerkingen: null, eigen_bestanden: null });
    isClosed = false;
  };
  for (const line of text.split(/\r?\n/)) {
    const [start, list] = listStart.exec(line) ?? [];
    if (line.startsWith(planStart)) {
      startPlan();
      file = [line.slice(planStart.length)];
      continue;
    }
    if (start !== undefined && isClosed) startPlan();
    const plan = plans.at(-1);
    if (plan !== undefined && start !== undefined && list !== undefined) {
      plan[list] ??= entriesIn(line.slice(start.length));
      file = undefined;
      isClosed = list === 'eigen_bestanden';
    } else if (plan !== undefined && file !== undefined) {
      file.push(line);
      // A plan file ends with the only line of its own that is a bracket and nothing else.
      if (line !== '}') continue;
      const whole = file.join('\n');
      plan.bestand = valueIn(whole) ?? salvagePlanFile(whole);
    }
  }
  return { ...headOf(text), plannen: plans.length === 0 ? [null] : plans };
};
