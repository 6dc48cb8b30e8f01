import { type FormEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { setTexts } from '@/domain/commands/changeMany';
import type { Location } from '@/domain/location';
import { type Replaced, type Replacement, replaceIn, type TextField, textFields } from '@/domain/replaceText';
import { openPlanNow, run, usePlan } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { replaceText } from '@/text/replacing';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';
import { Dialog } from '@/ui/Dialog';
import { type Judged, judge, snippetsOf } from './replaceDraft';

/** More than these are only counted. */
const mostShown = 50;

const timesIn = (replaced: readonly Replaced[]): number =>
  replaced.reduce((sum, { count }) => sum + count, 0);

const Became = ({ about, before, after }: { about?: string; before: string; after: string }) => (
  <li>
    {about !== undefined && <span className="small soft">{about}: </span>}
    <del>{before}</del>
    <span aria-hidden="true"> → </span>
    <span className="visually-hidden"> {replaceText.becomes} </span>
    <ins>{after === '' ? replaceText.emptied : after}</ins>
  </li>
);

const Preview = ({ replaced }: { replaced: readonly Replaced[] }) => (
  <section className="replace-preview" aria-label={replaceText.preview}>
    <p className="small" role="status">
      {replaceText.found(timesIn(replaced), replaced.length)}
    </p>
    <ul>
      {replaced.slice(0, mostShown).flatMap(({ location, texts }) =>
        textFields.flatMap((field) => {
          const to = texts[field];
          if (to === undefined) return [];
          const key = `${location.id} ${field}`;
          if (field === 'name') return <Became key={key} before={location.name} after={to} />;
          const [before, after] = snippetsOf(location[field] ?? '', to);
          const about = replaceText.fieldOf(replaceText.fields[field], location.name);
          return <Became key={key} about={about} before={before} after={after} />;
        }),
      )}
    </ul>
    {replaced.length > mostShown && (
      <p className="small soft">{replaceText.more(replaced.length - mostShown)}</p>
    )}
  </section>
);

const locationsOf = (ids: readonly string[], locations: ReadonlyMap<string, Location>): Location[] =>
  ids.flatMap((id) => locations.get(id) ?? []);

type ReplaceDialogProps = {
  /** What the table shows. */
  ids: readonly string[];
  onClose: () => void;
};

const startReplacement: Replacement = {
  find: '',
  replaceBy: '',
  fields: textFields,
  isExact: false,
};

/** Finds a text in what is written of locations and puts another in its place, as one step of undo; first shows what that does. */
export const ReplaceDialog = ({ ids, onClose }: ReplaceDialogProps) => {
  const [draft, setDraft] = useState(startReplacement);
  const [wrong, setWrong] = useState<Exclude<Judged, { replaced: unknown }>>();
  const { locations, locationIds, revision } = usePlan((plan) => plan.view);
  const previewed = useDeferredValue(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const replaced = useMemo(
    () => replaceIn(locationsOf(ids, locations), previewed),
    [ids, locations, revision, previewed],
  );
  const fields = { find: useRef<HTMLInputElement>(null), replaceBy: useRef<HTMLInputElement>(null) };
  const errorAt = (field: keyof typeof fields) => (wrong?.field === field ? wrong.error : undefined);
  const set = (part: Partial<Replacement>) => {
    setDraft({ ...draft, ...part });
    setWrong(undefined);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { view } = openPlanNow();
    const judged = judge(draft, locationsOf(ids, view.locations), view.allLocations.values());
    if ('error' in judged) {
      setWrong(judged);
      fields[judged.field].current?.focus();
      return;
    }
    onClose();
    run(() => setTexts(judged.replaced));
    notifyUndoable(replaceText.replaced(timesIn(judged.replaced), judged.replaced.length), common.undo);
  };
  const toggle = (field: TextField) =>
    set({ fields: textFields.filter((each) => draft.fields.includes(each) !== (each === field)) });
  return (
    <Dialog title={replaceText.open} closeLabel={common.close} onClose={onClose}>
      <form className="replace-form" noValidate onSubmit={send}>
        <p className="small soft">{replaceText.scope(ids.length, ids.length < locationIds.length)}</p>
        <CheckedField
          ref={fields.find}
          label={replaceText.find}
          value={draft.find}
          maxLength={200}
          error={errorAt('find')}
          onChange={(find) => set({ find })}
        />
        <CheckedField
          ref={fields.replaceBy}
          label={replaceText.replaceBy}
          value={draft.replaceBy}
          maxLength={200}
          error={errorAt('replaceBy')}
          onChange={(replaceBy) => set({ replaceBy })}
        />
        <div className="replace-form__choices">
          {textFields.map((field) => (
            <label key={field} className="choice">
              <input type="checkbox" checked={draft.fields.includes(field)} onChange={() => toggle(field)} />
              {replaceText.fields[field]}
            </label>
          ))}
        </div>
        <label className="choice">
          <input
            type="checkbox"
            checked={draft.isExact}
            onChange={({ target }) => set({ isExact: target.checked })}
          />
          {replaceText.exact}
        </label>
        {draft.find !== '' && <Preview replaced={replaced} />}
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary">
            {replaceText.replace}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
