import { describe, expect, it } from 'vitest';
import { citationOf, longNumberOf, numberOf, yearAndNumberOf } from './numbers.ts';

describe('what an id of law tells', () => {
  it.each([
    ['asp/2014/8/section/58', 's 58', 'Section 58'],
    ['asp/2011/1/section/179D', 's 179D', 'Section 179D'],
    ['ssi/2009/210/regulation/5', 'reg 5', 'Regulation 5'],
    ['treaty/uncrc/article/12', 'art 12', 'Article 12'],
    ['asp/2014/8/part/9', 'Pt 9', 'Part 9'],
    ['ukpga/1995/36/part/II', 'Pt II', 'Part II'],
    ['asp/2026/16/part/1/chapter/5', 'Pt 1 ch 5', 'Part 1, chapter 5'],
    ['asp/2020/7/schedule/3/paragraph/1', 'sch 3 para 1', 'Schedule 3, paragraph 1'],
    ['asp/2024/5/schedule', 'sch', 'Schedule'],
    ['ukpga/Edw8and1Geo6/1/37/section/12', 's 12', 'Section 12'],
  ])('%s is %s, in a title %s', (id, number, long) => {
    expect([numberOf(id), longNumberOf(number)]).toEqual([number, long]);
  });

  it('does not make up a number that the id does not tell', () => {
    expect(numberOf('treaty/uncrc/op1')).toBeNull();
    expect(longNumberOf('First Optional Protocol')).toBe('First Optional Protocol');
    expect(longNumberOf('r 3')).toBe('Rule 3');
  });

  it.each([
    ['asp/2014/8', '2014 asp 8', 2014, '8'],
    ['ukpga/1995/36', '1995 c. 36', 1995, '36'],
    ['ssi/2009/210', 'SSI 2009/210', 2009, '210'],
    ['uksi/1996/3256', 'SI 1996/3256', 1996, '3256'],
    ['eur/2016/679', null, 2016, '679'],
    ['case/uksc/2016/51', null, 2016, '51'],
    ['ukpga/Edw8and1Geo6/1/37', null, null, '37'],
    ['treaty/uncrc', null, null, null],
    ['policy/girfec', null, null, null],
  ])('%s is cited as %s', (id, citation, year, number) => {
    expect({ citation: citationOf(id), ...yearAndNumberOf(id) }).toEqual({ citation, year, number });
  });
});
