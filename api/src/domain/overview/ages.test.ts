import { describe, expect, it } from 'vitest';
import { agesIn } from './ages.ts';

const told = (text: string): string =>
  agesIn(text)
    .map(({ age, way }) => `${age} ${way}`)
    .join(', ');

describe('ages in words', () => {
  it.each([
    ['A child under 12 cannot commit an offence.', '12 UNTIL'],
    ['Right of under 18s to have access to other person', '18 UNTIL'],
    ['Under-18s remanded go to the council’s care', '18 UNTIL'],
    ['Consent of child aged 12 or over', '12 FROM'],
    ['people of 18 and over', '18 FROM'],
    ['for anyone aged 16 to 25 who was ever looked after, and power to go on after 26', '16 FROM, 25 AT, 26 FROM'],
    ['duty to 19, on application to 26, discretion after', '19 UNTIL, 26 UNTIL'],
    ['continuing care to the 21st birthday', '21 UNTIL'],
    ['looked after on or after their 16th birthday until 19', '16 FROM, 19 UNTIL'],
    ['adult protection starts at 16', '16 FROM'],
    ['hospital care fit for young people ends at 18', '18 UNTIL'],
    ['full legal capacity at 16', '16 AT'],
    ['a deal made at 16 or 17', '16 AT, 17 AT'],
    ['raises the age from under 16 to under 18', '18 UNTIL'],
    ['12-year-olds are presumed mature enough', '12 AT'],
    ['for 16 and 17 year olds, background reports', '16 AT, 17 AT'],
    ['Bars evidence and questions about pre-12 behaviour', '12 UNTIL'],
    ['Supervision or guidance post-18', '18 FROM'],
    ['support to the child up to 18 (25 if studying)', '18 UNTIL, 25 UNTIL'],
    ['accommodated for 13 weeks since 14, not less than', '14 FROM'],
    ['under 16 unless already in the system; to become 18 save for truancy', '16 UNTIL, 18 AT'],
  ])('%s', (text, ages) => expect(told(text)).toBe(ages));

  it.each([
    'Sections 7 to 18: councils and health boards plan services together',
    'to a place of safety for up to 24 hours',
    'Reviews at 6 weeks, then within 3 months, then at most every 6 months',
    'It ends after 22 days',
    'in force from 16 May 2026 so far as read',
    'from 26 July 2021',
    'under 10% relative, and under 5% absolute',
    'add to or vary schedules 2 to 4',
    'an adoption panel of at least 6, with medical and legal advisers',
    'children under 30 and people over 65',
    'siblings may take part in a hearing, since 26 July 2021',
  ])('none in: %s', (text) => expect(told(text)).toBe(''));
});
