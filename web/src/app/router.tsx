import { createRootRoute, createRoute, createRouter, lazyRouteComponent, useLocation } from '@tanstack/react-router';
import type { ComponentType, ReactElement } from 'react';
import { Loading } from '../parts/states.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { parseSearch, stringifySearch } from './address.ts';
import { PageError } from './boundary.tsx';
import { giveFocusTurn, noteMove } from './focus.ts';
import { Shell } from './shell.tsx';
import { traceSearch } from './trace-search.ts';

type PageModule = Promise<{ default: ComponentType }>;
const page = (load: () => PageModule): ReturnType<typeof lazyRouteComponent> => lazyRouteComponent(load);

function NoSuchPage(): ReactElement {
  const path = useLocation({ select: ({ pathname }) => pathname });
  return <NotFound id={path.replace(/^\/(law\/)?/, '')} />;
}

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: page(() => import('../pages/home/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/changes', component: page(() => import('../pages/changes/page.tsx')) }),
  createRoute({
    getParentRoute: () => root,
    path: '/change/$slug',
    component: page(() => import('../pages/trace/page.tsx')),
    validateSearch: traceSearch,
  }),
  createRoute({ getParentRoute: () => root, path: '/explore', component: page(() => import('../pages/explore/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/paths', component: page(() => import('../pages/paths/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/overview', component: page(() => import('../pages/overview/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/query', component: page(() => import('../pages/query/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/compare', component: page(() => import('../pages/compare/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/levers', component: page(() => import('../pages/levers/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/levers/set', component: page(() => import('../pages/lever-set/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/rules', component: page(() => import('../pages/rules/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/law/$', component: page(() => import('../pages/law/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/body/$slug', component: page(() => import('../pages/body/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/role/$slug', component: page(() => import('../pages/role/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/clash/$slug', component: page(() => import('../pages/clash/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/foundation/$slug', component: page(() => import('../pages/foundation/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/source/$slug', component: page(() => import('../pages/source/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/statement/$slug', component: page(() => import('../pages/statement/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/policy-area/$slug', component: page(() => import('../pages/policy-area/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/plan/$slug', component: page(() => import('../pages/plan/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/plan-area/$slug', component: page(() => import('../pages/plan-area/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/action/$slug', component: page(() => import('../pages/action/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/search', component: page(() => import('../pages/search/page.tsx')) }),
  createRoute({ getParentRoute: () => root, path: '/about', component: page(() => import('../pages/about/page.tsx')) }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultErrorComponent: PageError,
});

giveFocusTurn(router.history.location.pathname);
router.history.subscribe(({ action }) => noteMove(action.type));
router.subscribe('onBeforeNavigate', ({ toLocation }) => giveFocusTurn(toLocation.pathname));

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
