import './stage/stage.css';
import '../../parts/choices.css';
import '../../parts/links/links.css';
import './parts/details.css';
import './parts/words.css';
// Last: it says how all of them stand on narrow screens and on paper.
import './explore.css';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactElement } from 'react';
import { oneOf, type Search } from '../../app/address.ts';
import { useAnswer } from '../../app/answer.ts';
import { FrameDocument } from '../../app/shell.query.ts';
import { NotFound } from '../../parts/not-found.tsx';
import { readStart } from './expand.ts';
import { ExplorerScreen } from './explorer.tsx';
import { StartScreen } from './start.tsx';
import { useViewSearch } from './use-view-search.ts';
import { Waiting } from './waiting.tsx';
import { VIEW_NAMES, writeView } from './view/address.ts';
import { openThings, startAt } from './view/view.ts';

/** The explorer: a place to begin, or the view that the address holds. */
export default function ExplorePage(): ReactElement {
  const [search] = useViewSearch();
  const { data, error, retry } = useAnswer(FrameDocument, {});
  const named = VIEW_NAMES.filter((name) => oneOf(search[name]) !== undefined && name !== 'of');
  if (named.length === 0) return <StartScreen />;
  if (!data) return <Waiting error={error} retry={retry} />;
  // An address that names a thing and no more asks to begin there.
  if (named.length === 1 && named[0] === 'at')
    return <Begin key={oneOf(search.at)} asked={oneOf(search.at) ?? ''} release={data.release.id} />;
  return <ExplorerScreen release={data.release} />;
}

/** Reads what the walk begins at and writes the view into the address, in the place of the short one. */
function Begin({ asked, release }: { asked: string; release: string }): ReactElement {
  const client = useApolloClient();
  const [, set] = useViewSearch();
  const [state, setState] = useState<{ error: unknown; none: boolean; tries: number }>({ error: null, none: false, tries: 0 });
  const { tries } = state;
  useEffect(() => {
    let current = true;
    readStart(client, asked).then(
      (start) => {
        if (!current) return;
        if (!start) return setState({ error: null, none: true, tries });
        const { view } = openThings(startAt(start.id), start.others);
        set(writeView(view, release) as Search, { replace: true });
      },
      (error: unknown) => current && setState({ error, none: false, tries }),
    );
    return () => {
      current = false;
    };
  }, [client, asked, release, set, tries]);
  if (state.none) return <NotFound id={asked} />;
  return <Waiting error={state.error} retry={() => setState({ error: null, none: false, tries: tries + 1 })} />;
}
