import { expect, it } from 'vitest';
import { factLines, idsIn } from './facts.ts';

const lines = (facts: object, without?: string[]) => factLines(JSON.stringify(facts), without);

it('turns facts into labelled lines with dates as people write them', () => {
  expect(lines({ published: '2020-02-05', seriesNo: 5, gap: 'exact publication date not confirmed' })).toEqual([
    { label: 'Published', parts: [{ text: '5 February 2020' }] },
    { label: 'Number in the series', parts: [{ text: '5' }] },
    { label: 'What is missing here', parts: [{ text: 'exact publication date not confirmed' }] },
  ]);
});

it('keeps a thing with its place and a fact with its address together', () => {
  expect(
    lines({
      citedBy: [{ source: 'source/seed-slc-swr-2021', locator: '3.2, 4.1' }],
      verified: [{ fact: 'the same text', url: 'https://www.staf.scot/x' }],
    }),
  ).toEqual([
    { label: 'Cited by', parts: [{ id: 'source/seed-slc-swr-2021', text: '3.2, 4.1' }] },
    { label: 'Checked', parts: [{ url: 'https://www.staf.scot/x', text: 'the same text' }] },
  ]);
});

it('opens what holds further facts, and says names as words', () => {
  expect(
    lines({
      period: { start: '2021-04-01', end: null },
      headline: { primaryLegislation: 44, confidence: 'high' },
      series: 'care-review-reports',
      newThing: true,
    }),
  ).toEqual([
    { label: 'Period', parts: [{ text: 'Start: 1 April 2021' }] },
    { label: 'Its figures', parts: [{ text: 'Primary legislation: 44' }, { text: 'Confidence: high' }] },
    { label: 'Series', parts: [{ text: 'care review reports' }] },
    { label: 'New thing', parts: [{ text: 'yes' }] },
  ]);
});

it('leaves out what the page shows elsewhere, what is empty, and what is no JSON', () => {
  expect(lines({ order: 4, gap: null }, ['order'])).toEqual([]);
  expect(factLines('no json')).toEqual([]);
});

it('lists the ids named, each once', () => {
  expect(idsIn(lines({ milestones: ['statement/ms-16', 'statement/ms-17'], sameAs: 'statement/ms-16', url: 'https://x.scot/' }))).toEqual([
    'statement/ms-16',
    'statement/ms-17',
  ]);
});
