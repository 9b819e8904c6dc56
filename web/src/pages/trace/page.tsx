/** The trace: which rules stand in the way of a change, the lightest thing that would lift each, and who holds it. */
import '../entity/entity.css';
import './trace.css';
import './verdict.css';
import './blockers.css';
import './chain.css';
import './lists.css';
import './print.css';
import './briefing.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { NotFound } from '../../parts/not-found.tsx';
import { TraceScreen } from './trace-screen.tsx';

export default function TracePage(): ReactElement {
  const { slug } = useParams({ from: '/change/$slug' });
  // A slug that no id can have is not asked for: the API would only say that it is badly formed.
  return /^[a-z0-9][a-z0-9-]*$/.test(slug) ? <TraceScreen key={slug} slug={slug} /> : <NotFound id={`change/${slug}`} />;
}
