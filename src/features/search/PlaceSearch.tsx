import { useEffect, useMemo, useRef, useState } from 'react';
import { ComboBox, I18nProvider, Input, Label, Popover } from 'react-aria-components';
import { openPlanNow } from '@/state/planStore';
import { searchText } from '@/text/search';
import { failureText } from '@/text/sources';
import { common, drawingText, workspaceText } from '@/text/words';
import { announce } from '@/ui/announce';
import { Icon } from '@/ui/Icon';
import { FoundList } from './FoundList';
import type { Found, SearchResult } from './findPlaces';
import { type FoundLine, foundGroups, isOpenTo } from './foundLines';
import { goToFound } from './goToFound';
import type { FindableOperation } from './matchOperations';
import { usePlaceSearch } from './usePlaceSearch';
import './search.css';

const emptyWords = (result: SearchResult | undefined | null): string => {
  if (result === null) return searchText.short;
  if (result === undefined || result.isSearching) return searchText.searching;
  if (result.failure !== undefined) return searchText.noneOffline;
  return openPlanNow().view.header.area.kind === 'practice' ? searchText.noneInPractice : searchText.none;
};

const problemIn = (result: SearchResult | undefined | null): string => {
  const failure = result?.failure;
  if (failure === undefined) return '';
  const meaning = searchText.onlyMunicipalities;
  return failure === 'not_loaded' ? `${drawingText.notLoaded} ${meaning}` : failureText(failure, meaning);
};

type PlaceSearchProps = {
  /** All that can be done, found here beside places. */
  operations: readonly FindableOperation[];
  /** Given up: what was being done goes on. */
  onLeave: () => void;
  /** Something was chosen. An operation runs after this, so that it may take the focus. */
  onChosen: () => void;
};

/** The one search box: type, choose with arrows and Enter, and the map goes there or the operation runs. */
export const PlaceSearch = ({ operations, onLeave, onChosen }: PlaceSearchProps) => {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const result = usePlaceSearch(typed);
  const groups = useMemo(
    () => foundGroups(operations, result?.found ?? [], typed),
    [operations, result, typed],
  );
  const lines = groups.flatMap((group) => group.lines);
  const going = useRef(new AbortController());
  // A place that was chosen and then left must not pull the map there later.
  useEffect(() => () => going.current.abort(), []);
  const goTo = async (found: Found) => {
    going.current.abort();
    going.current = new AbortController();
    const { signal } = going.current;
    const failure = await goToFound(found, signal);
    if (signal.aborted) return;
    if (failure === undefined) onChosen();
    else
      setProblem(failure === 'gone' ? searchText.gone : failureText(failure, searchText.onlyMunicipalities));
  };
  const choose = (line: FoundLine) => {
    if ('found' in line) {
      void goTo(line.found);
      return;
    }
    const { name, whyNot, run } = line.operation;
    if (whyNot !== undefined) {
      announce(searchText.unavailable(name, whyNot));
      return;
    }
    onChosen();
    run();
  };
  /** Enter before the answer: the first that is found is meant. */
  const [isEager, setEager] = useState(false);
  const first = lines.find(isOpenTo);
  const isDone = result !== undefined && result !== null && !result.isSearching;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was found decides
  useEffect(() => {
    if (!isEager || (first === undefined && !isDone)) return;
    setEager(false);
    if (first !== undefined) choose(first);
  }, [isEager, first, isDone]);
  // Who found what to do does not miss the addresses.
  const words = problem || (groups.some(({ id }) => id === 'operations') ? '' : problemIn(result));
  return (
    <search
      className="place-search"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        // One Escape leaves, whether the list is open or not.
        event.stopPropagation();
        onLeave();
      }}
    >
      {words !== '' && (
        <p className="place-search__problem small" role="alert">
          {words}
        </p>
      )}
      <I18nProvider locale="nl-NL">
        <ComboBox
          className="field"
          items={groups}
          inputValue={typed}
          onInputChange={(next) => {
            setTyped(next);
            setProblem('');
            setEager(false);
          }}
          selectedKey={null}
          onSelectionChange={(key) => {
            const line = lines.find((each) => each.key === key);
            if (line !== undefined) choose(line);
          }}
          menuTrigger="input"
          allowsCustomValue
          allowsEmptyCollection
        >
          <Label className="visually-hidden">{workspaceText.searchFor}</Label>
          <span className="place-search__row">
            <Icon name="zoom" />
            <Input
              className="input"
              type="search"
              autoFocus
              placeholder={searchText.placeholder}
              onKeyDown={({ key, currentTarget }) => {
                // Nothing in the list is pointed at: who presses Enter means the first.
                if (key === 'Enter' && !currentTarget.hasAttribute('aria-activedescendant')) setEager(true);
              }}
            />
            <button
              type="button"
              className="button button--quiet button--icon"
              aria-label={common.close}
              onClick={onLeave}
            >
              <Icon name="close" />
            </button>
          </span>
          <Popover className="popover">
            <FoundList empty={emptyWords(result)} />
          </Popover>
        </ComboBox>
      </I18nProvider>
    </search>
  );
};
