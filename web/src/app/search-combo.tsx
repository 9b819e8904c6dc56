import { useLazyQuery } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import {
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  RouterProvider,
} from 'react-aria-components';
import type { EntityKind, InstrumentClass } from '@rules/schema';
import type { SuggestQuery } from '../generated/graphql.ts';
import { KindShape } from '../parts/marks.tsx';
import { kindWord, kindWords } from '../words/kinds.ts';
import { count } from '../words/plural.ts';
import { announce } from './announce.tsx';
import { forgetRecent, readRecent, remember, type Recent } from './recent.ts';
import { searchAddress, type SearchFieldProps } from './search-field.ts';
import { SuggestDocument } from './search.query.ts';

type Found = SuggestQuery['search']['nodes'][number]['entity'];
interface Suggestion {
  id: string;
  /** Where it leads; none for what acts here. */ href?: string;
  name: string;
  /** Heading of a provision, whose name is its number; the number of an instrument that another is named like. */ under: string | null;
  /** Null for what is no thing: a way to all results, a search made before. */ kind: EntityKind | null;
  instrumentClass?: InstrumentClass | null;
}
interface Group {
  id: string;
  name: string;
  items: Suggestion[];
}

/** So many of one kind are suggested where there are others: a long Act must not hide the change one looks for. */
const EACH = 4;

/** What is said under a name: the heading of a provision; what tells things of one kind apart that have the same name. */
function underOf(entity: Found, answer: SuggestQuery['search']): string | null {
  if (entity.kind === 'PROVISION' && entity.title !== entity.label) return entity.title;
  const alike = answer.nodes.filter(({ entity: { kind, label } }) => kind === entity.kind && label === entity.label);
  if (alike.length < 2) return null;
  return ('numberCitation' in entity && entity.numberCitation) || entity.id;
}

/**
 * Results by kind, in the order in which the kinds first appear, then a way to all of them. Changes come before provisions that only share
 * words with what was typed; a provision that was cited comes first.
 */
function groupsOf(answer: SuggestQuery['search'], text: string): Group[] {
  const groups = new Map<EntityKind, Suggestion[]>();
  for (const { entity } of answer.nodes) {
    const items = groups.get(entity.kind) ?? [];
    if (items.length >= EACH && answer.nodes.some(({ entity: { kind } }) => kind !== entity.kind)) continue;
    items.push({
      id: entity.id,
      href: entity.address,
      name: entity.label,
      under: underOf(entity, answer),
      kind: entity.kind,
      instrumentClass: 'instrumentClass' in entity ? entity.instrumentClass : null,
    });
    groups.set(entity.kind, items);
  }
  const all: Group = {
    id: 'all',
    name: 'Everything found',
    items: [
      { id: 'all-results', href: searchAddress(text), name: `See all ${count(answer.totalCount, 'result')}`, under: null, kind: null },
    ],
  };
  const kinds = [...groups.keys()];
  const [change, provision] = [kinds.indexOf('CHANGE'), kinds.indexOf('PROVISION')];
  const cited = answer.nodes.some(({ entity, matched }) => entity.kind === 'PROVISION' && (matched === 'ID' || matched === 'CITATION'));
  if (provision >= 0 && provision < change && !cited) kinds.splice(provision, 0, ...kinds.splice(change, 1));
  return [
    ...kinds.map((kind) => ({ id: kind, name: kindWords(kind), items: groups.get(kind) ?? [] })),
    ...(answer.totalCount > 0 ? [all] : []),
  ];
}

/** What was chosen and looked for before: shown while nothing is typed. */
function recentGroups(recent: readonly Recent[]): Group[] {
  if (recent.length === 0) return [];
  return [
    {
      id: 'recent',
      name: 'Recent',
      items: recent.map(({ href, name, kind }) => ({ id: `recent:${href}`, href, name, under: null, kind })),
    },
    { id: 'keep', name: 'Kept in this browser only', items: [{ id: FORGET, name: 'Forget these', under: null, kind: null }] },
  ];
}
const FORGET = 'forget';

/** Opens the list when an answer arrives after the last key: by itself the list opens on keys only. Escape still puts it away. */
function OpenOnAnswer({ answer, input }: { answer: unknown; input: RefObject<HTMLInputElement | null> }): null {
  const state = useContext(ComboBoxStateContext);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => {
    if (answer && latest.current?.isOpen === false && document.activeElement === input.current) latest.current.open(null, 'manual');
  }, [answer, input]);
  return null;
}

/** Opens the list of what was looked for before when the empty field takes the focus; not when a choice empties a field that has it. */
function OpenOnFocus({ refresh, input }: { refresh: () => void; input: RefObject<HTMLInputElement | null> }): null {
  const state = useContext(ComboBoxStateContext);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const open = (): void => {
      refresh();
      if (field.value === '' && latest.current?.isOpen === false) latest.current.open(null, 'manual');
    };
    field.addEventListener('focus', open);
    return () => field.removeEventListener('focus', open);
  }, [refresh, input]);
  return null;
}

/** The search field with a list of suggestions, each a link, grouped by kind. Enter without a choice sends the form. */
export function SearchCombo({ id, text, onText, placeholder, input }: SearchFieldProps): ReactElement {
  const router = useRouter();
  const [ask, { data, previousData }] = useLazyQuery(SuggestDocument);
  const [asked, setAsked] = useState('');
  const form = useRef<HTMLFormElement | null>(null);
  useEffect(() => {
    form.current = input.current?.form ?? null;
  }, [input]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted.length < 2) return;
    const timer = setTimeout(() => {
      setAsked(wanted);
      ask({ variables: { text: wanted } }).catch(() => undefined);
    }, 90);
    return () => clearTimeout(timer);
  }, [text, ask]);

  const answer = (data ?? previousData)?.search;
  const typed = text.trim().length >= 2;
  const [recent, setRecent] = useState(readRecent);
  const groups = useMemo(
    () => (typed ? (answer ? groupsOf(answer, asked) : []) : text === '' ? recentGroups(recent) : []),
    [answer, typed, asked, text, recent],
  );

  const goTo = (href: string): void => {
    const chosen = groups.flatMap(({ items }) => items).find((item) => item.href === href);
    if (chosen) remember({ href, name: chosen.id === 'all-results' ? asked : chosen.name, kind: chosen.kind });
    router.history.push(href);
  };
  const refresh = useCallback(() => setRecent(readRecent()), []);
  const forget = (): void => {
    forgetRecent();
    setRecent([]);
    announce('Recent searches are forgotten.');
    input.current?.focus();
  };

  /** Enter without a choice asks for the page of results, though the list is open. */
  const sendForm = (event: KeyboardEvent): void => {
    const field = input.current;
    if (event.key !== 'Enter' || event.target !== field || field?.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    field?.form?.requestSubmit();
  };

  return (
    <RouterProvider navigate={goTo}>
      <div className="search-combo" onKeyDownCapture={sendForm}>
        <ComboBox
          className="search-combo"
          aria-label="Search changes, rules, bodies and words"
          items={groups}
          inputValue={text}
          onInputChange={onText}
          allowsCustomValue
          allowsEmptyCollection={typed && answer?.totalCount === 0}
          menuTrigger="input"
          defaultFilter={() => true}
          selectedKey={null}
        >
          <Input ref={input} id={id} name="q" type="search" placeholder={placeholder} autoComplete="off" maxLength={200} />
          <OpenOnAnswer answer={typed ? answer : null} input={input} />
          <OpenOnFocus refresh={refresh} input={input} />
          <Popover className="search-popover" triggerRef={form} offset={4} placement="bottom start" shouldFlip={false}>
            <ListBox<Group>
              className="search-list"
              renderEmptyState={() => <p className="search-nothing">Nothing found. Press Enter for nearby words.</p>}
            >
              {(group) => (
                <ListBoxSection id={group.id}>
                  <Header className="search-kind">{group.name}</Header>
                  <Collection items={group.items}>
                    {(item) => (
                      <ListBoxItem
                        className="search-item"
                        id={item.id}
                        textValue={item.name}
                        {...(item.href === undefined ? { onAction: forget } : { href: item.href })}
                      >
                        {item.kind && <KindShape kind={item.kind} instrumentClass={item.instrumentClass ?? null} silent />}
                        <span>
                          {item.name}
                          {item.under && (
                            <>
                              <span className="vh">: </span>
                              <span className="search-under">{item.under}</span>
                            </>
                          )}
                        </span>
                        {item.kind && <span className="vh">, {kindWord(item.kind)}</span>}
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
    </RouterProvider>
  );
}
