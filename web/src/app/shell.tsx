import './shell.css';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { Icon } from '../parts/icon.tsx';
import { AppLink } from '../parts/link.tsx';
import { dateWords } from '../words/dates.ts';
import { Announcer } from './announce.tsx';
import { useAnswer, useOnline } from './answer.ts';
import { SearchBox } from './search-box.tsx';
import { FrameDocument } from './shell.query.ts';
import { ThemeSwitch } from './theme.tsx';

/** At the end of each page, and fetched after it: a page is whole without. */
const PageMade = lazy(() => import('../parts/made.tsx').catch(() => ({ default: (): null => null }) as never));

const NAV = [
  { href: '/changes', name: 'Changes', under: /^\/changes?(\/|$)/ },
  { href: '/levers', name: 'Levers', under: /^\/levers(\/|$)/ },
  { href: '/explore', name: 'Explore', under: /^\/(explore|paths|compare)$/ },
  { href: '/overview', name: 'Overview', under: /^\/overview$/ },
  { href: '/rules', name: 'The Rules', under: /^\/(rules|law)(\/|$)/ },
  { href: '/query', name: 'Query', under: /^\/query$/ },
  { href: '/about#data', name: 'Data and API', under: null },
  { href: '/about', name: 'About', under: /^\/about$/ },
] as const;

function Brand(): ReactElement {
  return (
    <AppLink className="brand" href="/">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M5 16h11" stroke="var(--accent)" strokeWidth="3" strokeLinecap="round" fill="none" />
        <path d="M19 6v20" stroke="var(--ink)" strokeWidth="3.4" strokeLinecap="round" fill="none" />
        <circle cx="5.5" cy="16" r="3.5" fill="var(--accent)" />
        <circle cx="27" cy="16" r="3" fill="none" stroke="var(--accent)" strokeWidth="2" />
      </svg>
      Rules Explorer
    </AppLink>
  );
}

function Header({ date }: { date: string | undefined }): ReactElement {
  const { pathname, href } = useLocation({ select: (location) => ({ pathname: location.pathname, href: location.href }) });
  // The menu is open on the page where it was opened: going anywhere closes it.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === href;
  return (
    <header className="frame-head">
      <p className="banner">
        <span className="wrap">
          <span>Independent. Not a government service, not legal advice.</span>
          <span className="banner-data">{date && `Data of ${dateWords(date)}`}</span>
        </span>
      </p>
      <div className="mast">
        <div className="wrap">
          <Brand />
          <button
            type="button"
            className="btn quiet menu-btn"
            aria-expanded={open}
            aria-controls="menu"
            onClick={() => setOpenAt(open ? null : href)}
          >
            <Icon name={open ? 'close' : 'menu'} />
            Menu
          </button>
          <div id="menu" className={open ? 'menu open' : 'menu'}>
            <nav className="nav" aria-label="Main">
              {NAV.map(({ href: to, name, under }) => (
                <AppLink key={to} href={to} aria-current={under?.test(pathname) ? 'page' : undefined}>
                  {name}
                </AppLink>
              ))}
            </nav>
            {pathname !== '/' && pathname !== '/search' && (
              <SearchBox key={pathname} placeholder="Search rules, bodies, changes" hotkey reveal={() => setOpenAt(href)} />
            )}
          </div>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}

type Rules = {
  confirmed: number;
  reconstructed: number;
  headline: { primary: number; secondary: number; conventions: number; policyAreasStraddled: number; policyAreasInAll: number };
};

function Footer({
  release,
  date,
  lawAsRead,
  rules,
}: {
  release: string | undefined;
  date: string | undefined;
  lawAsRead: string | undefined;
  rules: Rules | undefined;
}): ReactElement {
  const href = useLocation({ select: (place) => `${location.origin}${place.href}` });
  return (
    <footer className="frame-foot">
      <div className="wrap">
        <div>
          <p>
            <strong>Rules Explorer</strong> is independent. It is not a government service and does not give legal advice. Whether a rule
            “blocks” or “narrows” a change is a judgement, marked as one wherever it is shown.
          </p>
          {rules && (
            <p>
              The membership of The Rules is <strong>reconstructed</strong>. The counts {rules.headline.primary}, {rules.headline.secondary}
              , {rules.headline.conventions} and {rules.headline.policyAreasStraddled} of {rules.headline.policyAreasInAll} are the Review’s
              own. Of the {rules.confirmed + rules.reconstructed} instruments listed here, {rules.confirmed} are confirmed by a summary of
              The Rules and {rules.reconstructed} are a reasoned reconstruction.
            </p>
          )}
          <p>Law text and effects: Crown and database right, from legislation.gov.uk under the Open Government Licence v3.0.</p>
          <p className="paper-only">
            Printed from {href}
            {release && `, data release ${release}`}. Law as read{lawAsRead && ` in ${lawAsRead}`}. Not legal advice.
          </p>
        </div>
        <div>
          <h2>This data</h2>
          <ul>
            {date && <li>Compiled {dateWords(date)}</li>}
            {lawAsRead && <li>Law as read: {lawAsRead}</li>}
            <li>
              <AppLink href="/about#sure">What is certain and what is not</AppLink>
            </li>
            <li>
              <AppLink href="/about#data">Data and API</AppLink>
            </li>
            <li>
              <AppLink href="/query">Query desk</AppLink>
            </li>
          </ul>
        </div>
        <div>
          <h2>Help</h2>
          <ul>
            <li>
              <AppLink href="/about">About Rules Explorer</AppLink>
            </li>
            <li>
              <AppLink href="/about#keys">Keyboard</AppLink>
            </li>
            <li>
              <AppLink href="/about#accessibility">Accessibility</AppLink>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}

/** The frame of every page: banner, header, the page, footer. */
export function Shell(): ReactElement {
  const { data } = useAnswer(FrameDocument, {});
  const online = useOnline();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the answer
      </a>
      <Header date={data?.release.date} />
      {!online && (
        <output className="offline-bar">
          <span className="wrap">You are offline. What is on screen stays; nothing new can be asked until the network is back.</span>
        </output>
      )}
      <main id="main" tabIndex={-1}>
        <Outlet />
        <Suspense>
          <PageMade />
        </Suspense>
      </main>
      <Footer release={data?.release.id} date={data?.release.date} lawAsRead={data?.release.lawAsRead} rules={data?.theRules} />
      <Announcer />
    </>
  );
}
