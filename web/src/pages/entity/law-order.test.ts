import { expect, it } from 'vitest';
import { byLawOrder } from './law-order.ts';

it('puts provisions in the order in which an Act prints them', () => {
  const printed = [
    'asp/2014/8',
    'asp/2014/8/section/9',
    'asp/2014/8/section/10',
    'asp/2014/8/section/11',
    'asp/2014/8/section/11ZA',
    'asp/2014/8/section/11A',
    'asp/2014/8/section/12',
    'asp/2014/8/schedule',
    'asp/2014/8/schedule/2',
    'asp/2014/8/schedule/2/paragraph/3',
    'asp/2014/8/schedule/10',
  ];
  expect([...printed].reverse().sort(byLawOrder)).toEqual(printed);
});

it('puts instruments by class, year and number', () => {
  expect(['ukpga/1968/49', 'asp/2011/10', 'asp/2011/9', 'asp/2007/4'].sort(byLawOrder)).toEqual([
    'asp/2007/4',
    'asp/2011/9',
    'asp/2011/10',
    'ukpga/1968/49',
  ]);
});
