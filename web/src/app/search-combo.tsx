import { useLazyQuery } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { Collection, ComboBox, Header, Input, ListBox, ListBoxItem, ListBoxSection, Popover, RouterProvider } from 'react-aria-components';
import type { EntityKind } from '@rules/schema';
import type { SuggestQuery } from '../generated/graphql.ts';
import { KindShape } from '../parts/marks.tsx';
import { kindWord, kindWords } from '../words/kinds.ts';
import { count } from '../words/plural.ts';
import { searchAddress, type SearchFieldProps } from './search-box.tsx';
import { SuggestDocument } from './search.query.ts';

type Found = SuggestQuery['search']['nodes'][number]['entity'];
interface Suggestion { id: string; href: string; name: string; entity: Found | null }
interface Group { id: string; name: string; items: Suggestion[] }

/** Results by kind, in the order in which the kinds first appear, then a way to all of them. */
function groupsOf(answer: SuggestQuery['search'], text: string): Group[] {
  const groups = new Map<EntityKind, Suggestion[]>();
  for (const { entity } of answer.nodes) {
    const items = groups.get(entity.kind) ?? [];
    items.push({ id: entity.id, href: entity.address, name: entity.label, entity });
    groups.set(entity.kind, items);
  }
  const all: Group = {
    id: 'all', name: 'Everything found',
    items: [{ id: 'all-results', href: searchAddress(text), name: `See all ${count(answer.totalCount, 'result')}`, entity: null }],
  };
  return [...[...groups].map(([kind, items]) => ({ id: kind, name: kindWords(kind), items })), ...(answer.totalCount > 0 ? [all] : [])];
}

/** The search field with a list of suggestions, each a link, grouped by kind. Enter without a choice sends the form. */
export function SearchCombo({ id, text, onText, placeholder, input }: SearchFieldProps): ReactElement {
  const router = useRouter();
  const [ask, { data, previousData }] = useLazyQuery(SuggestDocument);
  const [asked, setAsked] = useState('');
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
  const groups = useMemo(() => (answer && typed ? groupsOf(answer, asked) : []), [answer, typed, asked]);

  return (
    <RouterProvider navigate={(href) => router.history.push(href)}>
      <ComboBox
        className="search-combo" aria-label="Search changes, rules, bodies and words" items={groups} inputValue={text} onInputChange={onText}
        allowsCustomValue allowsEmptyCollection={typed && answer?.totalCount === 0} menuTrigger="input" defaultFilter={() => true} selectedKey={null}
      >
        <Input ref={input} id={id} name="q" type="search" placeholder={placeholder} autoComplete="off" maxLength={200} />
        <Popover className="search-popover" offset={14} placement="bottom start">
          <ListBox<Group> className="search-list" renderEmptyState={() => <p className="search-nothing">Nothing found. Press Enter for nearby words.</p>}>
            {(group) => (
              <ListBoxSection id={group.id}>
                <Header className="search-kind">{group.name}</Header>
                <Collection items={group.items}>
                  {(item) => (
                    <ListBoxItem className="search-item" id={item.id} href={item.href} textValue={item.name}>
                      {item.entity && <KindShape kind={item.entity.kind} instrumentClass={'instrumentClass' in item.entity ? item.entity.instrumentClass : null} silent />}
                      <span>{item.name}</span>
                      {item.entity && <span className="vh">, {kindWord(item.entity.kind)}</span>}
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </RouterProvider>
  );
}
