import { type KeyboardEvent, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { changeLocation } from '@/domain/commands/changeLocation';
import { isoDay } from '@/domain/isoDay';
import type { Location } from '@/domain/location';
import { useKnownNames } from '@/state/knownNames';
import { run } from '@/state/planStore';
import { fullDayText } from '@/text/dates';
import { siteText } from '@/text/site';
import { Icon } from '@/ui/Icon';
import { SuggestField } from '@/ui/SuggestField';
import { TextField } from '@/ui/TextField';
import './site.css';

const longest = 200;
const dateSchema = z.iso.date();
const orUndefined = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim());

/** What, who and when; written down together, when they are done with. */
const NextStepForm = ({ location, onDone }: { location: Location; onDone: () => void }) => {
  const [what, setWhat] = useState(location.nextStep ?? '');
  const [who, setWho] = useState(location.nextStepBy ?? '');
  const [when, setWhen] = useState(location.nextStepOn ?? '');
  const names = useKnownNames();
  const keep = () => {
    const nextStepOn = dateSchema.safeParse(when).success ? when : undefined;
    run(() =>
      changeLocation(location, {
        nextStep: orUndefined(what),
        nextStepBy: orUndefined(who),
        nextStepOn,
      }),
    );
    onDone();
  };
  const take = () => {
    run(() =>
      changeLocation(location, { nextStep: undefined, nextStepBy: undefined, nextStepOn: undefined }),
    );
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // On a button Enter is a press of that.
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    // Escape gives up this form, and not the drawer.
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'Enter') keep();
    else onDone();
  };
  return (
    <fieldset className="next-step__form" onKeyDown={onKeyDown}>
      <legend className="visually-hidden">{siteText.nextStep}</legend>
      <TextField
        label={siteText.what}
        isRow
        value={what}
        maxLength={longest}
        placeholder={siteText.whatHint}
        onChange={setWhat}
        autoFocus
      />
      <SuggestField
        label={siteText.who}
        isRow
        value={who}
        suggestions={names}
        maxLength={longest}
        placeholder={siteText.whoHint}
        onType={setWho}
        onLeave={setWho}
      />
      <TextField label={siteText.when} isRow type="date" value={when} onChange={setWhen} />
      <div className="next-step__buttons">
        <button type="button" className="button button--primary" onClick={keep}>
          {siteText.done}
        </button>
        {location.nextStep !== undefined && (
          <button type="button" className="button button--quiet" onClick={take}>
            {siteText.taken}
          </button>
        )}
      </div>
    </fieldset>
  );
};

/** What comes next at a location, first of all: without it a location is a dot. */
export const NextStep = ({ location }: { location: Location }) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { nextStep, nextStepBy, nextStepOn } = location;
  const isLate = nextStepOn !== undefined && nextStepOn < isoDay(new Date());
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) {
    return (
      <section className="next-step" aria-label={siteText.nextStep}>
        <NextStepForm location={location} onDone={close} />
      </section>
    );
  }
  const isEmpty = nextStep === undefined;
  return (
    <section className={isEmpty ? 'next-step next-step--none' : 'next-step'} aria-label={siteText.nextStep}>
      <button
        ref={button}
        type="button"
        className="next-step__button"
        data-part="next_step"
        aria-expanded={false}
        onClick={() => setOpen(true)}
      >
        <Icon name="flag" />
        {isEmpty ? (
          <>
            <span>{siteText.noNextStep}</span>
            <span className="next-step__fill">{siteText.fill}</span>
          </>
        ) : (
          <>
            <span>
              <strong>{siteText.nextStep}</strong> {[nextStep, nextStepBy].filter(Boolean).join(', ')}
            </span>
            {nextStepOn !== undefined && (
              <span className={isLate ? 'next-step__late' : 'soft'}>
                {siteText.before(fullDayText(nextStepOn))}
              </span>
            )}
          </>
        )}
      </button>
    </section>
  );
};
