import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { openPlanNow } from '@/state/planStore';
import { searchText } from '@/text/search';
import { failureText } from '@/text/sources';
import { common, drawingText, workspaceText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import type { Found, SearchResult } from './findPlaces';
import { goToFound } from './goToFound';
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

/** The search box over the map: type, choose with arrows and Enter, and the map goes there. */
export const PlaceSearch = ({ onClose }: { onClose: () => void }) => {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const result = usePlaceSearch(typed);
  const going = useRef(new AbortController());
  // A place that was chosen and then left must not pull the map there later.
  useEffect(() => () => going.current.abort(), []);
  const choose = async (found: Found) => {
    going.current.abort();
    going.current = new AbortController();
    const { signal } = going.current;
    const failure = await goToFound(found, signal);
    if (signal.aborted) return;
    if (failure === undefined) onClose();
    else
      setProblem(failure === 'gone' ? searchText.gone : failureText(failure, searchText.onlyMunicipalities));
  };
  /** Enter before the answer: the first that is found is meant. */
  const [isEager, setEager] = useState(false);
  const first = result?.found[0];
  const isDone = result !== undefined && result !== null && !result.isSearching;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was found decides
  useEffect(() => {
    if (!isEager || (first === undefined && !isDone)) return;
    setEager(false);
    if (first !== undefined) void choose(first);
  }, [isEager, first, isDone]);
  const words = problem || problemIn(result);
  return (
    <search
      className="place-search"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        // One Escape leaves, whether the list is open or not.
        event.stopPropagation();
        onClose();
      }}
    >
      {words !== '' && (
        <p className="place-search__problem small" role="alert">
          {words}
        </p>
      )}
      <ComboBox
        className="field"
        items={result?.found ?? []}
        inputValue={typed}
        onInputChange={(next) => {
          setTyped(next);
          setProblem('');
          setEager(false);
        }}
        selectedKey={null}
        onSelectionChange={(key) => {
          const found = result?.found.find(({ id }) => id === key);
          if (found !== undefined) void choose(found);
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
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </span>
        <Popover className="popover">
          <ListBox<Found>
            className="options"
            renderEmptyState={() => <p className="option soft">{emptyWords(result)}</p>}
          >
            {(found) => (
              <ListBoxItem id={found.id} textValue={found.label} className="option">
                <span>{found.label}</span>
                <span className="soft small">{searchText.kinds[found.kind]}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
};
