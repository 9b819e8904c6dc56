import { describe, expect, it } from 'vitest';
import { readCitation } from './citation.ts';

describe('readCitation', () => {
  it.each([
    ['s 29 1995 Act', ['section/29'], [], ['1995 act']],
    ['s 29 1995', ['section/29'], [], ['1995 act', '1995 regulations', '1995 order', '1995 rules']],
    ['§29', ['section/29'], [], []],
    ['ss. 29-32 of the 1995 Act', ['section/29'], [], ['1995 act']],
    ['section 11za', ['section/11ZA'], [], []],
    ['Sch. 3 para. 1, 2020 Act', ['schedule/3/paragraph/1', 'schedule/3'], [], ['2020 act']],
    ['Part II of the 1995 Act', ['part/II'], [], ['1995 act']],
    ['pt 1 ch 5 2026 act', ['part/1/chapter/5', 'part/1'], [], ['2026 act']],
    ['art 3, SSI 2015/156', ['article/3', 'regulation/3'], ['ssi/2015/156'], ['2015']],
    ['rule 12 of the 2013 Rules', ['rule/12', 'article/12', 'regulation/12'], [], ['2013 rules']],
    ['reg 5 Adoption Agencies Regs 2009', ['regulation/5', 'article/5'], [], ['adoption agencies regulations 2009']],
    ['Rules 2013', [], [], ['rules 2013']],
    ['UNCRC 12', ['section/12', 'regulation/12', 'article/12'], [], ['uncrc 12', 'uncrc']],
    ['2009/210', [], ['ssi/2009/210', 'uksi/2009/210', 'eur/2009/210'], ['2009']],
    ['SI 1996/3256 (S.246)', [], ['uksi/1996/3256', 'ssi/1996/3256'], ['1996']],
    ['2014 asp 8', [], ['asp/2014/8'], ['2014']],
    ['asp 8 2014', [], ['asp/2014/8'], ['2014']],
    ['1995 c. 36', [], ['ukpga/1995/36'], ['1995']],
    ['Children (Scotland) Act 1995 (c. 36)', [], ['ukpga/1995/36'], ['children scotland act 1995']],
    ['SSSC', [], [], ['sssc']],
    ['plans', [], [], ['plans']],
    ['', [], [], []],
  ])('%s', (text, provisions, lawIds, lawNames) => {
    expect(readCitation(text)).toEqual({ provisions, lawIds, lawNames });
  });
});
