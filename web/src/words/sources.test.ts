import { describe, expect, it } from 'vitest';
import { remarkOf, sourceName } from './sources.ts';

describe('the name of a source by its address', () => {
  it.each([
    ['https://www.legislation.gov.uk/asp/2026/16/section/1', '2026 asp 16, s 1 on legislation.gov.uk'],
    ['https://www.legislation.gov.uk/asp/2026/16/section/43/data.xht', '2026 asp 16, s 43 on legislation.gov.uk'],
    [
      'http://legislation.data.gov.uk/asp/2011/1/part/12/enacted/data.xht?view=snippet&wrap=true',
      '2011 asp 1, Pt 12 on legislation.gov.uk',
    ],
    ['https://legislation.gov.uk/ukpga/1968/49/part/I/2008-06-02/data.html', '1968 c 49, Pt I on legislation.gov.uk'],
    ['https://www.legislation.gov.uk/cy/ukpga/1980/44/contents/1996-11-01', '1980 c 44 on legislation.gov.uk'],
    ['http://www.legislation.gov.uk/asp/2024/5/notes/division/3/1', '2024 asp 5, explanatory notes on legislation.gov.uk'],
    ['https://www.legislation.gov.uk/ssi/2009/210/regulation/5', 'SSI 2009/210, reg 5 on legislation.gov.uk'],
    ['https://www.legislation.gov.uk/ukpga/Edw8and1Geo6/1/37', 'legislation.gov.uk'],
    ['https://github.com/legalize-dev/legalize-uk', 'public mirror of legislation.gov.uk'],
    ['https://github.com/someone/else', 'github.com'],
    ['https://www.gov.scot/publications/x', 'gov.scot'],
    [
      'https://beta.gov.scot/publications/statutory-guidance-part-9-corporate-parenting-children-young-people-scotland/pages/5/',
      'beta.gov.scot (statutory guidance part 9 corporate parenting children young…, page 5)',
    ],
    ['https://thepromise.scot/plan-21-24/', 'thepromise.scot (plan 21-24)'],
    ['https://www.bailii.org/uk/legis/num_act/1995/ukpga_19950036_en_1.html', '1995 c 36 on bailii.org'],
    ['http://beta.bailii.org/scot/legis/num_reg/2025/ssi_2025115_en_1.html', 'SSI 2025/115 on bailii.org'],
    ['no address', 'no address'],
  ])('%s is %s', (url, name) => {
    expect(sourceName(url)).toBe(name);
  });

  it.each([
    ['uk-sct/asp-2014-8.md, text of legislation.gov.uk', '2014 asp 8 in the public mirror of legislation.gov.uk'],
    ['uk/ukpga-1995-36.md', '1995 c 36 in the public mirror of legislation.gov.uk'],
    [
      'public mirror of legislation.gov.uk text (legalize-dev/legalize-uk), file uk-sct/ssi-2003-608.md',
      'SSI 2003/608 in the public mirror of legislation.gov.uk',
    ],
    ['text read in the public mirror', 'public mirror of legislation.gov.uk'],
    [null, 'public mirror of legislation.gov.uk'],
  ])('the remark “%s” on the mirror makes it %s', (note, name) => {
    expect(sourceName('https://github.com/legalize-dev/legalize-uk', note)).toBe(name);
  });

  it.each([
    ['uk-sct/asp-2014-8.md, text of legislation.gov.uk', null],
    ['file uk-sct/asp-2014-8.md, a copy of legislation.gov.uk data', null],
    ['uk-sct/asp-2014-8.md, annotations to 1 March 2026', 'annotations to 1 March 2026'],
    ['read in part', 'read in part'],
    [null, null],
  ])('the remark “%s” adds %s', (note, rest) => {
    expect(remarkOf(note)).toBe(rest);
  });
});
