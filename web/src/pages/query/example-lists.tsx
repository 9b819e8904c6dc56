import type { ReactElement } from 'react';
import { queryAddress } from '../../app/query-address.ts';
import { AppLink } from '../../parts/link.tsx';
import { Section } from '../../parts/page.tsx';
import { count } from '../../words/plural.ts';
import { EXAMPLES, USERS, usersWords, type Example } from './examples/index.ts';

/** Every worked example, by who asks such a thing. Each is a link, and so can be sent. */
export function ExampleLists({ current, onOpen }: { current: Example | null; onOpen: () => void }): ReactElement {
  return (
    <Section
      id="examples"
      title="Worked examples"
      count={count(EXAMPLES.length, 'question')}
      lede="Open one, run it, and change it into a question of your own. A test runs each of them against this data."
    >
      <div className="query-examples">
        {USERS.map((user) => (
          <div key={user}>
            <h3>For {usersWords(user)}</h3>
            <ul>
              {EXAMPLES.filter((one) => one.user === user).map((one) => (
                <li key={one.name}>
                  <AppLink
                    href={queryAddress(one.question) ?? '/query'}
                    aria-current={one === current ? 'true' : undefined}
                    onClick={(event) => !event.ctrlKey && !event.metaKey && !event.shiftKey && onOpen()}
                  >
                    {one.title}
                  </AppLink>
                  <p className="small muted">{one.says}</p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
